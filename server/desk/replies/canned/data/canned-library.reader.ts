import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import type { CannedState, Example, Variant } from '../domain/canned-reply.js';
import { openTo, Values } from './canned-sql.js';

export interface LibraryRow {
  id: string;
  shortcut: string;
  title: string;
  folder: string;
  tags: string[];
  scope: 'all' | 'team';
  teamId: string | null;
  teamName: string | null;
  ownerId: string;
  state: CannedState;
  reviewBy: string | null;
  variants: Omit<Variant, 'id'>[];
  examples: Example[];
}

const LIBRARY = `select r.id, r.shortcut::text as shortcut, r.title, r.folder, r.tags, r.scope,
    r.team_id as "teamId", t.name as "teamName", r.owner_id as "ownerId", r.state,
    r.review_by::text as "reviewBy",
    coalesce((select json_agg(json_build_object('language', v.language, 'network', v.network,
      'body', v.body) order by v.language, v.network nulls first)
      from canned_reply_variant v where v.canned_reply_id = r.id), '[]') as variants,
    coalesce((select json_agg(json_build_object('language', e.language, 'text', e.text) order by e.position)
      from canned_reply_example e where e.canned_reply_id = r.id), '[]') as examples
  from canned_reply r left join team t on t.id = r.team_id
  where r.scope <> 'own'`;

/** Whole canned replies, for files. */
@Injectable()
export class CannedLibraryReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  shared(me: Principal): Promise<LibraryRow[]> {
    const values = new Values();
    return this.db.query(
      `${LIBRARY} and ${openTo(me, values)} order by lower(r.shortcut::text)`,
      values.all,
    );
  }

  byShortcut(manager: EntityManager, shortcuts: readonly string[]): Promise<LibraryRow[]> {
    return manager.query(`${LIBRARY} and r.shortcut = any($1::citext[])`, [shortcuts]);
  }

  async teamIds(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; name: string }[] = await this.db.query(
      `select id, lower(name::text) as name from team where lower(name::text) = any($1::text[])`,
      [names.map((name) => name.toLowerCase())],
    );
    return new Map(rows.map(({ id, name }) => [name, id]));
  }
}
