import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

const held = (kind: string): string =>
  `select id from erasure_scope where request_id = $1 and kind = '${kind}'`;

/** By what a person is found in text: gathered before their rows go. */
@Injectable()
export class WordRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async gather(manager: EntityManager, requestId: string): Promise<void> {
    await manager.query(
      `insert into erasure_word (request_id, kind, word)
       select distinct $1::uuid, found.kind, found.word from (
         select 'id' as kind, unnest(array[i.external_id, i.profile_url, i.avatar_url]) as word
           from identity i where i.id in (${held('identity')})
         union all select 'word', unnest(array[i.name, i.handle])
           from identity i where i.id in (${held('identity')})
         union all select 'word', unnest(array[c.name, c.email::text, c.phone])
           from customer c where c.id in (${held('customer')})
         union all select 'id', k.external_key
           from customer_key k where k.customer_id in (${held('customer')})
         union all select 'id', c.thread_key from conversation c
           where c.kind = 'message' and c.id in (${held('conversation')})
         union all select 'id', m.external_id from message m join (${held('message')}) s on s.id = m.id
         union all select 'id', g.digest_id::text from digest_group g
           where exists (select from (${held('message')}) s where s.id = any(g.quote_ids))
       ) found where found.word is not null and btrim(found.word) <> ''
       on conflict do nothing`,
      [requestId],
    );
  }

  async all(requestId: string, kind: 'id' | 'word'): Promise<string[]> {
    const rows: { word: string }[] = await this.db.query(
      'select word from erasure_word where request_id = $1 and kind = $2',
      [requestId, kind],
    );
    return rows.map(({ word }) => word);
  }
}
