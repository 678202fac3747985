import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What waited in queues when the month ended. */
@Injectable()
export class PastQueuesRepository {
  /** Everything that nobody has and somebody has to answer; French where there is a queue for it. */
  async fill(
    manager: EntityManager,
    { french, others, now }: { french: string; others: string; now: Date },
  ): Promise<void> {
    await manager.query(
      `insert into queue_entry (id, conversation_id, queue_id, since, next_try_at)
       select gen_random_uuid(), c.id, case when c.language = 'fr' then $1::uuid else $2::uuid end,
         c.unanswered_since, $3::timestamptz + interval '1 minute'
       from conversation c
       where c.status = 'open' and c.assignee_id is null and c.unanswered_since is not null
         and c.merged_into is null on conflict do nothing`,
      [french, others, now],
    );
  }
}
