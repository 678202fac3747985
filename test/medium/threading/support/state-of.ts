import type { DataSource } from 'typeorm';

/** All that the order of arrival must not change, of the threads whose items begin with a mark. */
export async function stateOf(db: DataSource, channelId: string, mark: string): Promise<unknown> {
  const conversations = await db.query<{ id: string }[]>(
    `select c.id, c.kind, c.thread_key, c.status, c.subject, c.language, c.last_message_at,
       c.last_message_text, c.last_message_author, c.last_customer_message_at, c.unanswered_since,
       c.opened_at, c.message_count, i.external_id as customer
     from conversation c left join identity i on i.id = c.identity_id
     where c.channel_id = $1 and c.merged_into is null and c.id in (
       select conversation_id from message where text like $2 || '%')
     order by c.thread_key, c.opened_at`,
    [channelId, mark],
  );
  const whole = [];
  for (const { id, ...conversation } of conversations)
    whole.push({
      ...conversation,
      messages: await db.query<unknown[]>(
        `select m.external_id, m.direction, m.text, m.sent_at, m.edited_at, m.removed_at,
           m.hidden_at, i.external_id as author,
           (select json_agg(json_build_array(r.text, r.replaced_at) order by r.replaced_at)
            from message_revision r where r.message_id = m.id) as revisions
         from message m left join identity i on i.id = m.author_identity_id
         where m.conversation_id = $1 order by m.sent_at, m.external_id`,
        [id],
      ),
      participants: await db.query<unknown[]>(
        `select i.external_id, p.first_at, p.last_at, p.message_count
         from conversation_participant p join identity i on i.id = p.identity_id
         where p.conversation_id = $1 order by 1`,
        [id],
      ),
      publication: await db.query<unknown[]>(
        `select p.external_id, p.total_count, p.hidden_count, p.removed_count
         from publication p join conversation c on c.publication_id = p.id where c.id = $1`,
        [id],
      ),
    });
  const held = await db.query<unknown[]>(
    `select external_id from held_change where channel_id = $1 and external_id like $2 || '%'`,
    [channelId, mark],
  );
  return { whole, held };
}
