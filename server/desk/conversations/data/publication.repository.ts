import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InboundPublication } from '../../../channels/contract.js';
import { newId } from '../../../platform/kernel/index.js';
import { keyOf } from '../contract.js';

export interface SeenPublication {
  channelId: string;
  publication: InboundPublication;
  removed?: boolean | undefined;
}

/** Posts, listings and topics under which people talk. */
@Injectable()
export class PublicationRepository {
  /** Notes what is newly known of each; nothing that is known is forgotten. Answers their ids. */
  async upsert(
    manager: EntityManager,
    seen: readonly SeenPublication[],
  ): Promise<Map<string, string>> {
    if (seen.length === 0) return new Map();
    const rows: { id: string; channel_id: string; external_id: string }[] = await manager.query(
      `insert into publication as p (id, channel_id, external_id, kind, title, text, author_name, permalink, image_url,
         published_at, removed_at)
       select r.id, r."channelId", r."externalId", r.kind, r.title, r.text, r."authorName", r.permalink, r."imageUrl",
         r."publishedAt", case when r.removed then now() end
       from jsonb_to_recordset($1::jsonb) as r(id uuid, "channelId" uuid, "externalId" text, kind text, title text,
         text text, "authorName" text, permalink text, "imageUrl" text, "publishedAt" timestamptz, removed boolean)
       order by r."channelId", r."externalId"
       on conflict (channel_id, external_id) do update set
         title = coalesce(excluded.title, p.title), text = coalesce(excluded.text, p.text),
         author_name = coalesce(excluded.author_name, p.author_name), permalink = coalesce(excluded.permalink, p.permalink),
         image_url = coalesce(excluded.image_url, p.image_url),
         published_at = coalesce(excluded.published_at, p.published_at),
         removed_at = coalesce(p.removed_at, excluded.removed_at),
         updated_at = case when (excluded.title, excluded.text) is distinct from (p.title, p.text) then now() else p.updated_at end
       returning id, channel_id, external_id`,
      [JSON.stringify(joined(seen))],
    );
    return new Map(
      rows.map((row) => [keyOf(row.channel_id, 'publication', row.external_id), row.id]),
    );
  }

  async count(
    manager: EntityManager,
    changes: ReadonlyMap<string, { total: number; hidden: number; removed: number }>,
  ): Promise<void> {
    if (changes.size === 0) return;
    const rows = [...changes].map(([id, change]) => ({ id, ...change }));
    await manager.query(
      `update publication p set total_count = p.total_count + r.total, hidden_count = p.hidden_count + r.hidden,
         removed_count = p.removed_count + r.removed
       from jsonb_to_recordset($1::jsonb) as r(id uuid, total int, hidden int, removed int) where p.id = r.id`,
      [JSON.stringify(rows)],
    );
  }
}

/** One row a publication: a later mention adds what an earlier one left out. */
function joined(seen: readonly SeenPublication[]): object[] {
  const byKey = new Map<string, object>();
  for (const { channelId, publication, removed } of seen) {
    const key = keyOf(channelId, 'publication', publication.externalId);
    const known = Object.fromEntries(
      Object.entries(publication).filter(([, value]) => value !== undefined),
    );
    byKey.set(key, {
      id: newId(),
      channelId,
      removed: removed ?? false,
      ...byKey.get(key),
      ...known,
      ...(removed ? { removed } : {}),
    });
  }
  return [...byKey.values()];
}
