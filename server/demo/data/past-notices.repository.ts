import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What people would have been told in the last days, made from the events of the month. */
@Injectable()
export class PastNoticesRepository {
  async tell(manager: EntityManager, now: Date): Promise<void> {
    await manager.query(
      `with told as (
         select (e.data ->> 'userId')::uuid as user_id, 'assigned' as kind, e.* from event e
         where e.type = 'conversation.assigned' and e.data ->> 'userId' is not null
         union all
         select called.id::uuid, 'mentioned', e.* from event e
         cross join lateral jsonb_array_elements_text(e.data -> 'mentions') as called(id)
         where e.type = 'note.written'
         union all
         select c.assignee_id, 'clock-breached', e.* from event e
         join conversation c on c.id = e.conversation_id
         where e.type = 'clock.breached' and c.assignee_id is not null
       ), newest as (
         select *, row_number() over (partition by user_id order by at desc) as place from told
         where at > $1::timestamptz - interval '5 days' and at <= $1
           and actor_id is distinct from user_id
       )
       insert into notice (id, user_id, kind, cause, conversation_id, params, created_at, read_at)
       select gen_random_uuid(), n.user_id, n.kind, 'event:' || n.id, n.conversation_id,
         n.data || case when n.actor_id is null then '{}' else jsonb_build_object('actorId', n.actor_id) end,
         n.at, case when n.at < $1::timestamptz - interval '20 hours' then n.at + interval '40 minutes' end
       from newest n join user_account u on u.id = n.user_id
       where n.place <= 25
       on conflict do nothing`,
      [now],
    );
  }
}
