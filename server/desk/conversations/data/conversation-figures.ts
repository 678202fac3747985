import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const VISIBLE_REPLY = `o.direction = 'outbound' and o.removed_at is null
  and (o.delivery_state is null or o.delivery_state in ('sent', 'delivered', 'read'))`;

/** Figures that a conversation row keeps about its messages, read anew from them. */
@Injectable()
export class ConversationFigures {
  /**
   * Unanswered since: the oldest customer message after the last reply that the customer could see,
   * leaving out what was removed and what a person marked as needing no answer. Customer of record:
   * the author of the root; where that is the brand, or unknown yet, who spoke first.
   */
  async refresh(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.query(
      `update conversation c set
         last_message_at = coalesce(last.sent_at, first.last_at, c.last_message_at),
         last_message_text = coalesce(left(last.text, 200), ''),
         last_message_author = coalesce(last.author, 'customer'),
         last_customer_message_at = customer.last_at,
         unanswered_since = customer.unanswered_since,
         opened_at = least(c.opened_at, coalesce(first.sent_at, c.opened_at)),
         message_count = first.n,
         identity_id = coalesce(speaker.identity_id, c.identity_id),
         language = coalesce(speaker.language, c.language)
       from unnest($1::uuid[]) as wanted(id)
       cross join lateral (
         select min(m.sent_at) as sent_at, max(m.sent_at) as last_at, count(*)::int as n from message m where m.conversation_id = wanted.id
       ) first
       left join lateral (
         select m.sent_at, case when m.removed_at is null then m.text end as text,
           case m.direction when 'inbound' then 'customer' when 'outbound' then 'brand' else 'note' end as author
         from message m where m.conversation_id = wanted.id
         order by m.removed_at is null desc, m.sent_at desc, m.id desc limit 1
       ) last on true
       cross join lateral (
         select max(m.sent_at) as last_at,
           min(m.sent_at) filter (where m.removed_at is null and m.no_answer_needed_at is null and m.sent_at > coalesce(
             (select max(o.sent_at) from message o where o.conversation_id = wanted.id and ${VISIBLE_REPLY}),
             '-infinity')) as unanswered_since
         from message m where m.conversation_id = wanted.id and m.direction = 'inbound'
       ) customer
       cross join lateral (
         select (array_agg(m.author_identity_id
                   order by m.external_id = root.thread_key and m.kind = 'comment' desc, m.sent_at, m.external_id)
                   filter (where m.author_identity_id is not null))[1] as identity_id,
           (array_agg(m.language order by m.sent_at, m.external_id) filter (where m.language is not null))[1] as language
         from message m join conversation root on root.id = m.conversation_id
         where m.conversation_id = wanted.id and m.direction = 'inbound'
       ) speaker
       where c.id = wanted.id`,
      [ids],
    );
  }

  /** Who took part, counted from the messages themselves. */
  async refreshParticipants(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.query(
      `delete from conversation_participant where conversation_id = any($1::uuid[])`,
      [ids],
    );
    await manager.query(
      `insert into conversation_participant (conversation_id, identity_id, first_at, last_at, message_count)
       select conversation_id, author_identity_id, min(sent_at), max(sent_at), count(*)
       from message where conversation_id = any($1::uuid[]) and direction = 'inbound' and author_identity_id is not null
       group by 1, 2`,
      [ids],
    );
  }

  /** Adds new inbound messages to the participants that are known already. */
  async countParticipants(
    manager: EntityManager,
    messages: readonly { conversationId: string; authorIdentityId: string | null; sentAt: Date }[],
  ): Promise<void> {
    const rows = messages.filter(({ authorIdentityId }) => authorIdentityId !== null);
    if (rows.length === 0) return;
    await manager.query(
      `insert into conversation_participant as p (conversation_id, identity_id, first_at, last_at, message_count)
       select r.c, r.i, min(r.at), max(r.at), count(*)
       from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as r(c, i, at) group by 1, 2 order by 1, 2
       on conflict (conversation_id, identity_id) do update set
         first_at = least(p.first_at, excluded.first_at), last_at = greatest(p.last_at, excluded.last_at),
         message_count = p.message_count + excluded.message_count`,
      [
        rows.map(({ conversationId }) => conversationId),
        rows.map(({ authorIdentityId }) => authorIdentityId),
        rows.map(({ sentAt }) => sentAt),
      ],
    );
  }
}
