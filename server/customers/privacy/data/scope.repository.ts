import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Scope } from '../domain/data-classes/data-class.js';

const held = (kind: string): string =>
  `select id from erasure_scope where request_id = $1 and kind = '${kind}'`;

/** In this order: what comes later rests on what was found before. `$1` is the request. */
const FOUND: readonly (readonly [Scope, string])[] = [
  ['identity', `select i.id from identity i where i.customer_id in (${held('customer')})`],
  ['matter', `select m.id from matter m where m.customer_id in (${held('customer')})`],
  [
    'conversation',
    `select c.id from conversation c where (c.identity_id in (${held('identity')})
         or c.id in (select p.conversation_id from conversation_participant p
                     where p.identity_id in (${held('identity')})))
       and not exists (select from message m where m.conversation_id = c.id
         and m.author_identity_id is not null
         and m.author_identity_id not in (${held('identity')}))`,
  ],
  [
    'shared',
    `select c.id from conversation c where (c.identity_id in (${held('identity')})
         or c.id in (select p.conversation_id from conversation_participant p
                     where p.identity_id in (${held('identity')})))
       and c.id not in (${held('conversation')})`,
  ],
  [
    'message',
    `select m.id from message m where m.conversation_id in (${held('conversation')})
     union
     select m.id from message m where m.conversation_id in (${held('shared')})
       and (m.author_identity_id in (${held('identity')})
         or (m.direction = 'outbound' and exists (
           select from message theirs where theirs.conversation_id = m.conversation_id
             and theirs.external_id = m.parent_external_id
             and theirs.author_identity_id in (${held('identity')}))))`,
  ],
  [
    'words',
    `select m.id from message m join conversation c on c.id = m.conversation_id
     where c.id in (${held('shared')}) and c.identity_id in (${held('identity')})
       and (m.direction = 'note' or (m.direction = 'outbound' and m.parent_external_id is null))
       and m.id not in (${held('message')})`,
  ],
  [
    'reply',
    `select r.id from reply r where r.conversation_id in (${held('conversation')})
     union select m.reply_id from message m join (${held('message')}) s on s.id = m.id
       where m.reply_id is not null`,
  ],
  [
    'file',
    `select f.id from (
       select a.file_id as id from attachment a join (${held('message')}) s on s.id = a.message_id
       union select i.avatar_file_id from identity i join (${held('identity')}) s on s.id = i.id
     ) f where f.id is not null
       and not exists (select from attachment a where a.file_id = f.id
         and a.message_id not in (${held('message')}))
       and not exists (select from identity i where i.avatar_file_id = f.id
         and i.id not in (${held('identity')}))
       and not exists (select from canned_reply_file c where c.file_id = f.id)`,
  ],
  [
    'authored',
    `select p.id from publication p
     where p.id in (select c.publication_id from conversation c
                    where c.id in (${held('conversation')} union ${held('shared')}))
       and (p.author_name in (select unnest(array[i.name, i.handle]) from identity i
                              where i.id in (${held('identity')}))
         or (p.author_name is null and p.kind = 'topic' and (
           select m.author_identity_id from message m join conversation c on c.id = m.conversation_id
           where c.publication_id = p.id order by m.sent_at, m.id limit 1
         ) in (${held('identity')})))`,
  ],
  [
    'publication',
    `select p.id from publication p where p.id in (${held('authored')})
       and not exists (select from conversation c where c.publication_id = p.id
         and c.id not in (${held('conversation')}))`,
  ],
];

/** Which rows are somebody's, kept by their ids until the erasure ends. */
@Injectable()
export class ScopeRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Can be done again: what was found stays found. */
  async gather(manager: EntityManager, requestId: string, customerId: string): Promise<void> {
    await manager.query(
      `insert into erasure_scope (request_id, kind, id)
       with recursive person(id) as (
         select $2::uuid union select c.id from customer c join person on c.part_of = person.id)
       select $1, 'customer', id from person on conflict do nothing`,
      [requestId, customerId],
    );
    await this.gatherRest(manager, requestId);
  }

  /** The conversations alone, with all that is in them. */
  async gatherConversations(
    manager: EntityManager,
    requestId: string,
    conversationIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      `insert into erasure_scope (request_id, kind, id)
       select $1, 'conversation', unnest($2::uuid[]) on conflict do nothing`,
      [requestId, conversationIds],
    );
    await this.gatherRest(manager, requestId, ['message', 'reply', 'file']);
  }

  private async gatherRest(
    manager: EntityManager,
    requestId: string,
    kinds: readonly Scope[] = FOUND.map(([kind]) => kind),
  ): Promise<void> {
    for (const [kind, found] of FOUND.filter(([name]) => kinds.includes(name)))
      await manager.query(
        `insert into erasure_scope (request_id, kind, id)
         select $1, '${kind}', found.id from (${found}) found on conflict do nothing`,
        [requestId],
      );
  }

  /** Ids after `after`, in their order. */
  async page(
    manager: EntityManager,
    requestId: string,
    kind: Scope,
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from erasure_scope where request_id = $1 and kind = $2
         and ($3::uuid is null or id > $3::uuid) order by id limit $4`,
      [requestId, kind, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async sizes(manager: EntityManager, requestId: string): Promise<Map<string, number>> {
    const rows: { kind: string; n: number }[] = await manager.query(
      `select kind, count(*)::int as n from erasure_scope where request_id = $1 group by 1`,
      [requestId],
    );
    return new Map(rows.map(({ kind, n }) => [kind, n]));
  }

  async allIds(requestId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select id from erasure_scope where request_id = $1
         and kind in ('customer','identity','conversation','message','reply','matter')`,
      [requestId],
    );
    return rows.map(({ id }) => id);
  }

  async forget(manager: EntityManager, requestId: string): Promise<void> {
    await manager.query('delete from erasure_scope where request_id = $1', [requestId]);
    await manager.query('delete from erasure_word where request_id = $1', [requestId]);
  }
}
