import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface ChannelHealth {
  channelId: string;
  backlog: number;
  quarantineCount: number;
  unsupportedCount: number;
  deliveryProblemCount: number;
  teamIds: string[];
}

/** The figures of a channel's card. */
@Injectable()
export class ChannelHealthReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async read(channelIds: readonly string[]): Promise<Map<string, ChannelHealth>> {
    const rows: ChannelHealth[] = await this.db.query(
      `select c.id as "channelId",
         (select count(*)::int from inbound_event e where e.channel_id = c.id and e.state = 'new') as backlog,
         (select count(*)::int from quarantine q where q.channel_id = c.id and q.resolved_at is null) as "quarantineCount",
         (select coalesce(sum(u.count), 0)::int from unsupported_item u where u.channel_id = c.id) as "unsupportedCount",
         (select count(*)::int from reply r where r.channel_id = c.id and r.state in ('failed', 'unknown')
            and r.closed_at is null) as "deliveryProblemCount",
         (select coalesce(array_agg(t.team_id), '{}') from team_channel t where t.channel_id = c.id) as "teamIds"
       from channel c where c.id = any($1::uuid[])`,
      [channelIds],
    );
    return new Map(rows.map((row) => [row.channelId, row]));
  }
}
