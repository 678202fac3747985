import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { queryPrepared } from '../../../platform/database/index.js';
import { type ConversationRow, ROW_COLUMNS, rowJoins } from './conversation-row.js';

export interface ConversationDetail extends ConversationRow {
  permalink: string | null;
  matterId: string | null;
  threadKey: string;
  lastCustomerMessageAt: Date | null;
  channelState: 'connected' | 'auth-failed' | 'paused' | 'removed';
}

/** One conversation, with what its head shows. */
@Injectable()
export class ConversationDetailReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Undefined when there is none, or it became part of another. */
  async one(id: string, readerId: string): Promise<ConversationDetail | undefined> {
    const rows = await queryPrepared<ConversationDetail>(
      this.db,
      `select ${ROW_COLUMNS}, c.permalink, c.matter_id as "matterId", c.thread_key as "threadKey",
         c.last_customer_message_at as "lastCustomerMessageAt", ch.state as "channelState"
       from conversation c ${rowJoins('$2::uuid')}
       where c.id = $1 and c.merged_into is null`,
      [id, readerId],
    );
    return rows[0];
  }

  /** Where a conversation went that became part of another; undefined when it did not. */
  async mergedInto(id: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.db.query(
      `with recursive path as (
         select merged_into as id, 1 as steps from conversation where id = $1 and merged_into is not null
         union all
         select c.merged_into, path.steps + 1 from path join conversation c on c.id = path.id
         where c.merged_into is not null and path.steps < 20)
       select id from path order by steps desc limit 1`,
      [id],
    );
    return rows[0]?.id;
  }
}
