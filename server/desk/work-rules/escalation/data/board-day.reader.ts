import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ChannelReach } from '../../../../access/contract.js';

export interface BoardHour {
  /** Hours since the day began, 0 for the first. */
  hour: number;
  received: number;
  answered: number;
  breached: number;
}

/** The course of a day, hour by hour; hours in which nothing happened are absent. */
@Injectable()
export class BoardDayReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async since(start: Date, reach: ChannelReach): Promise<BoardHour[]> {
    return this.db.query(
      `with happened as (
         select m.sent_at as at, (m.direction = 'inbound')::int as received,
           (m.direction = 'outbound')::int as answered, 0 as breached
         from message m where m.sent_at >= $1 and m.sent_at <= now() and m.direction <> 'note'
           and ($2::uuid[] is null or m.channel_id = any($2))
         union all
         select k.decided_at, 0, 0, 1 from clock k
         where k.decided_at >= $1 and k.outcome = 'late'
           and ($2::uuid[] is null or k.channel_id = any($2)))
       select floor(extract(epoch from at - $1::timestamptz) / 3600)::int as hour,
         sum(received)::int as received, sum(answered)::int as answered, sum(breached)::int as breached
       from happened group by 1 order by 1`,
      [start, reach === 'all' ? null : reach],
    );
  }
}
