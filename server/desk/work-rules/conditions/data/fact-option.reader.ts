import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../../access/contract.js';
import type { FactName, FactOption } from '../contract.js';

/** What can be chosen for facts whose values are rows of the desk. */
@Injectable()
export class FactOptionReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Channels only as far as somebody reaches them. */
  async options(reach: ChannelReach): Promise<Partial<Record<FactName, readonly FactOption[]>>> {
    const rows: (FactOption & { fact: FactName })[] = await this.db.query(
      `select 'channel' as fact, id::text as value, name from channel
         where $1::uuid[] is null or id = any($1)
       union all select distinct 'network', network, network from channel
       union all select 'team', id::text, name from team
       union all select 'assignee', id::text, name from user_account where disabled_at is null
         and role in ('administrator', 'supervisor', 'agent')
       union all select 'tags', id::text, name::text from tag
       order by fact, name`,
      [reach === 'all' ? null : reach],
    );
    const of = (fact: FactName): FactOption[] =>
      rows.filter((row) => row.fact === fact).map(({ value, name }) => ({ value, name }));
    return {
      network: of('network'),
      channel: of('channel'),
      team: of('team'),
      assignee: of('assignee'),
      tags: of('tags'),
    };
  }
}
