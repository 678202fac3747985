import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface RootRef {
  channelId: string;
  kind: string;
  /** Of the first item. */
  externalId: string;
}

/** What the desk knows of what was worked in. */
@Injectable()
export class PastThreadsRepository {
  /** Ids of the conversations, in the order of the question. */
  async conversationIds(manager: EntityManager, roots: readonly RootRef[]): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select m.conversation_id as id
       from rows from (jsonb_to_recordset($1::jsonb) as ("channelId" uuid, kind text, "externalId" text))
         with ordinality as r("channelId", kind, "externalId", place)
       join message m on m.channel_id = r."channelId" and m.kind = r.kind and m.external_id = r."externalId"
       order by r.place`,
      [JSON.stringify(roots)],
    );
    if (rows.length !== roots.length)
      throw new Error(`${roots.length - rows.length} of the demo conversations did not arrive.`);
    return rows.map(({ id }) => id);
  }

  async allConversationIds(manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(`select id from conversation`);
    return rows.map(({ id }) => id);
  }

  async identityIds(
    manager: EntityManager,
    people: readonly { network: string; externalId: string }[],
  ): Promise<(string | null)[]> {
    const rows: { id: string | null }[] = await manager.query(
      `select i.id from rows from (jsonb_to_recordset($1::jsonb) as (network text, "externalId" text))
         with ordinality as p(network, "externalId", place)
       left join identity i on i.network = p.network and i.external_id = p."externalId" order by p.place`,
      [JSON.stringify(people)],
    );
    return rows.map(({ id }) => id);
  }

  /** Events tell of the past: they get its times, their numbers follow, so do those of the entries. */
  async putInOrder(manager: EntityManager): Promise<void> {
    await manager.query(
      `update event e set at = case e.type when 'message.edited' then coalesce(m.edited_at, m.sent_at)
           when 'rating.changed' then coalesce(m.edited_at, m.sent_at)
           when 'message.removed' then coalesce(m.removed_at, m.sent_at)
           when 'message.hidden' then coalesce(m.hidden_at, m.sent_at) else m.sent_at end
       from message m where e.data ->> 'messageId' = m.id::text`,
    );
    await manager.query(
      `update event e set at = c.opened_at from conversation c
       where e.conversation_id = c.id and e.type = 'conversation.opened'`,
    );
    await manager.query(
      `update message m set position = n.position from (
         select id, row_number() over (partition by conversation_id order by sent_at, id) as position from message) n
       where n.id = m.id and n.position <> m.position`,
    );
    await manager.query(
      `with n as (select id, row_number() over (partition by conversation_id order by at, id) as seq
                  from event where conversation_id is not null)
       update event e set seq = n.seq from n where n.id = e.id`,
    );
    await manager.query(
      `update conversation c set created_at = c.opened_at, updated_at = c.last_message_at,
         position = greatest(m.position, 0), seq = e.seq
       from (select conversation_id, max(position) as position from message group by 1) m,
         (select conversation_id, max(seq) as seq from event group by 1) e
       where m.conversation_id = c.id and e.conversation_id = c.id`,
    );
  }
}
