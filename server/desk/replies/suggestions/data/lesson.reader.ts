import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** What the suggestion learns from besides the library itself. */
@Injectable()
export class LessonReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Changes whenever there is something new to learn. */
  async mark(): Promise<string> {
    const [row]: { mark: string }[] = await this.db.query(
      `select concat_ws('/', (select count(*) from canned_reply where state = 'approved'),
         (select max(updated_at) from canned_reply),
         (select count(*) from canned_reply_use where source in ('search', 'suggestion')),
         (select count(*) from automatic_answer where verdict = 'wrong')) as mark`,
    );
    return row!.mark;
  }

  /** Questions that the desk answered wrongly by itself. */
  async answeredWrongly(limit: number): Promise<string[]> {
    const rows: { text: string }[] = await this.db.query(
      `select m.text from automatic_answer a join message m on m.id = a.message_id
       where a.verdict = 'wrong' order by a.verdict_at desc limit $1`,
      [limit],
    );
    return rows.map(({ text }) => text);
  }

  /**
   * Customers' messages that people answered in their own words, newest first: what the library
   * does not cover.
   */
  async answeredByHand(since: Date, limit: number): Promise<string[]> {
    const rows: { text: string }[] = await this.db.query(
      `select asked.text from message answer
       join lateral (select m.id, m.text from message m
         where m.conversation_id = answer.conversation_id and m.direction = 'inbound'
           and m.sent_at < answer.sent_at and m.removed_at is null
         order by m.sent_at desc, m.id desc limit 1) asked on length(asked.text) between 15 and 600
       where answer.direction = 'outbound' and answer.author_user_id is not null
         and answer.reply_id is not null and answer.sent_at >= $1
         and not exists (select from canned_reply_use u where u.reply_id = answer.reply_id)
       order by answer.sent_at desc limit $2`,
      [since, limit],
    );
    return rows.map(({ text }) => text);
  }
}
