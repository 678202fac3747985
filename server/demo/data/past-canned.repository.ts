import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Uses of canned replies as if agents had answered with them. */
@Injectable()
export class PastCannedRepository {
  /**
   * The first answer of an agent in each conversation, with what came of it. A part of them was
   * changed before it was sent, a part was taken from a suggestion: always the same part.
   */
  async use(
    manager: EntityManager,
    cannedReplyId: string,
    conversationIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `insert into canned_reply_use (id, canned_reply_id, conversation_id, question_message_id,
         reply_id, language, user_id, source, edited, at, solved_at, reopened_at)
       select gen_random_uuid(), $1, c.id, question.id, coalesce(answer.reply_id, gen_random_uuid()),
         c.language, answer.author_user_id,
         case when abs(hashtext(c.thread_key)) % 3 = 0 then 'suggestion' else 'search' end,
         abs(hashtext(c.thread_key)) % 5 < 2, answer.sent_at, closing.at, closing.reopened_at
       from conversation c
       join lateral (select m.reply_id, m.author_user_id, m.sent_at from message m
         where m.conversation_id = c.id and m.direction = 'outbound' and m.author_user_id is not null
         order by m.sent_at limit 1) answer on true
       join lateral (select m.id from message m
         where m.conversation_id = c.id and m.direction = 'inbound' and m.sent_at < answer.sent_at
         order by m.sent_at desc limit 1) question on true
       left join lateral (select k.at, k.reopened_at from closure k
         where k.conversation_id = c.id and k.at >= answer.sent_at
           and k.outcome in ('answered', 'solved')
         order by k.at limit 1) closing on true
       where c.id = any($2::uuid[])
       on conflict do nothing`,
      [cannedReplyId, conversationIds],
    );
  }
}
