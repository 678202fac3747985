import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import type { CannedState } from '../domain/canned-reply.js';
import type { CannedContent } from '../domain/canned-content.js';

export interface CannedRow {
  id: string;
  scope: CannedContent['scope'];
  teamId: string | null;
  ownerId: string;
  state: CannedState;
  shortcut: string;
  title: string;
  updatedAt: Date;
}

/** What a new row has besides its content. */
export interface CannedBirth {
  id: string;
  ownerId: string;
  state: CannedState;
  at: Date;
}

const HEAD = `shortcut, title, folder, tags, scope, team_id, review_by`;

// Words count as they are written and as their language bends them.
const WORDS = `setweight(to_tsvector('hark_simple', concat_ws(' ', r.shortcut, r.title, r.folder,
    array_to_string(r.tags, ' '))), 'A')
  || coalesce((select setweight(to_tsvector('hark_simple', string_agg(v.body, ' ')), 'C')
       || to_tsvector('hark_en', coalesce(string_agg(v.body, ' ') filter (where v.language = 'en'), ''))
       || to_tsvector('hark_fr', coalesce(string_agg(v.body, ' ') filter (where v.language = 'fr'), ''))
       || to_tsvector('hark_nl', coalesce(string_agg(v.body, ' ') filter (where v.language = 'nl'), ''))
     from canned_reply_variant v where v.canned_reply_id = r.id), '')
  || coalesce((select setweight(to_tsvector('hark_simple', string_agg(e.text, ' ')), 'B')
     from canned_reply_example e where e.canned_reply_id = r.id), '')`;

/** Writes canned replies with their parts. */
@Injectable()
export class CannedReplyRepository {
  /** Locked for the transaction. */
  async lock(manager: EntityManager, id: string): Promise<CannedRow | undefined> {
    const rows: CannedRow[] = await manager.query(
      `select id, scope, team_id as "teamId", owner_id as "ownerId", state,
         shortcut::text as shortcut, title, updated_at as "updatedAt"
       from canned_reply where id = $1 for update`,
      [id],
    );
    return rows[0];
  }

  async add(
    manager: EntityManager,
    { id, ownerId, state, at }: CannedBirth,
    content: CannedContent,
  ): Promise<void> {
    await manager.query(
      `insert into canned_reply (id, owner_id, state, approved_at, approved_by, created_at,
         updated_at, updated_by, ${HEAD})
       values ($1, $2, $3, case $3 when 'approved' then $4::timestamptz end,
         case $3 when 'approved' then $2::uuid end, $4, $4, $2, $5, $6, $7, $8, $9, $10, $11)`,
      [id, ownerId, state, at, ...headOf(content)],
    );
    await this.setParts(manager, id, content);
  }

  async change(
    manager: EntityManager,
    id: string,
    content: CannedContent,
    { by, at }: { by: string; at: Date },
  ): Promise<void> {
    await manager.query(
      `update canned_reply set updated_by = $2, updated_at = $3,
         (${HEAD}) = ($4, $5, $6, $7, $8, $9, $10) where id = $1`,
      [id, by, at, ...headOf(content)],
    );
    await this.setParts(manager, id, content);
  }

  async setState(
    manager: EntityManager,
    id: string,
    state: CannedState,
    { by, at }: { by: string; at: Date },
  ): Promise<void> {
    await manager.query(
      `update canned_reply set state = $2, updated_by = $3, updated_at = $4,
         approved_at = case $2 when 'approved' then $4::timestamptz else approved_at end,
         approved_by = case $2 when 'approved' then $3::uuid else approved_by end
       where id = $1`,
      [id, state, by, at],
    );
  }

  async setFiles(manager: EntityManager, id: string, fileIds: readonly string[]): Promise<void> {
    await manager.query(`delete from canned_reply_file where canned_reply_id = $1`, [id]);
    await manager.query(
      `insert into canned_reply_file (canned_reply_id, file_id, position)
       select $1, f.id, f.place from unnest($2::uuid[]) with ordinality f(id, place)`,
      [id, fileIds],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`delete from canned_reply where id = $1`, [id]);
  }

  private async setParts(
    manager: EntityManager,
    id: string,
    { variants, examples }: CannedContent,
  ): Promise<void> {
    await manager.query(
      `delete from canned_reply_variant v where canned_reply_id = $1 and not exists (
         select from jsonb_to_recordset($2) as n(language text, network text)
         where n.language = v.language and n.network is not distinct from v.network)`,
      [id, JSON.stringify(variants)],
    );
    // A text keeps its id while its place stays, so that figures about it go on.
    await manager.query(
      `insert into canned_reply_variant (id, canned_reply_id, language, network, body, length)
       select n.id, $1, n.language, n.network, n.body, n.length
       from jsonb_to_recordset($2) as n(id uuid, language text, network text, body text, length int)
       on conflict on constraint canned_reply_variant_key
         do update set body = excluded.body, length = excluded.length`,
      [
        id,
        JSON.stringify(
          variants.map((variant) => ({ ...variant, id: newId(), length: lengthOf(variant.body) })),
        ),
      ],
    );
    await manager.query(`delete from canned_reply_example where canned_reply_id = $1`, [id]);
    await manager.query(
      `insert into canned_reply_example (id, canned_reply_id, language, text, position)
       select n.id, $1, n.language, n.text, n.position
       from jsonb_to_recordset($2) as n(id uuid, language text, text text, position int)`,
      [
        id,
        JSON.stringify(
          examples.map((example, position) => ({ ...example, id: newId(), position })),
        ),
      ],
    );
    await manager.query(`update canned_reply r set search = ${WORDS} where r.id = $1`, [id]);
  }
}

const headOf = (content: CannedContent): unknown[] => [
  content.shortcut,
  content.title,
  content.folder,
  content.tags,
  content.scope,
  content.teamId,
  content.reviewBy,
];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lengthOf = (body: string): number => [...graphemes.segment(body)].length;
