import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import type { CannedState, Scope } from '../domain/canned-reply.js';
import { matching, openTo, Values } from './canned-sql.js';

export interface CannedFilter {
  text?: string;
  /** With everything below it; empty is the top itself. */
  folder?: string;
  tag?: string;
  state?: CannedState;
  scope?: Scope;
  language?: string;
  /** Only approved ones whose day of review has come by this day, `YYYY-MM-DD`. */
  reviewDueOn?: string;
}

export interface CannedFigures {
  uses: number;
  unchanged: number;
  solved: number;
  reopened: number;
  lastUsedAt: Date | null;
}

export interface CannedListRow {
  id: string;
  shortcut: string;
  title: string;
  folder: string;
  tags: string[];
  scope: Scope;
  teamId: string | null;
  ownerId: string;
  state: CannedState;
  reviewBy: string | null;
  updatedAt: Date;
  languages: string[];
  networks: string[];
  /** The beginning of the first text. */
  excerpt: string;
  exampleCount: number;
  fileCount: number;
  figures: CannedFigures;
}

/** Figures look back so many days. */
export const FIGURE_DAYS = 90;

export const FIGURES = `(select json_build_object('uses', count(*)::int,
    'unchanged', count(*) filter (where not u.edited)::int,
    'solved', count(u.solved_at)::int, 'reopened', count(u.reopened_at)::int,
    'lastUsedAt', max(u.at)) from canned_reply_use u
  where u.canned_reply_id = r.id and u.at > now() - interval '${FIGURE_DAYS} days')`;

/** The columns of a row, for the list and for one. */
export const ROW = `r.id, r.shortcut::text as shortcut, r.title, r.folder, r.tags, r.scope,
  r.team_id as "teamId", r.owner_id as "ownerId", r.state, r.review_by::text as "reviewBy",
  r.updated_at as "updatedAt",
  array(select distinct v.language from canned_reply_variant v where v.canned_reply_id = r.id
    order by 1) as languages,
  array(select distinct v.network from canned_reply_variant v where v.canned_reply_id = r.id
    and v.network is not null order by 1) as networks,
  coalesce((select left(v.body, 200) from canned_reply_variant v where v.canned_reply_id = r.id
    order by v.language, v.network nulls first limit 1), '') as excerpt,
  (select count(*)::int from canned_reply_example e where e.canned_reply_id = r.id) as "exampleCount",
  (select count(*)::int from canned_reply_file f where f.canned_reply_id = r.id) as "fileCount",
  ${FIGURES} as figures`;

export interface ListPosition {
  title: string;
  id: string;
}

/** The library as somebody sees it. */
@Injectable()
export class CannedListReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By title; one more than `limit` when there is more. */
  async page(
    me: Principal,
    filter: CannedFilter,
    { limit, after }: { limit: number; after?: ListPosition },
  ): Promise<CannedListRow[]> {
    const values = new Values();
    const where = [openTo(me, values), ...conditions(filter, values)];
    if (after)
      where.push(
        `(lower(r.title), r.id) > (lower(${values.add(after.title)}), ${values.add(after.id)}::uuid)`,
      );
    return this.db.query(
      `select ${ROW} from canned_reply r where ${where.join(' and ')}
       order by lower(r.title), r.id limit ${values.add(limit + 1)}`,
      values.all,
    );
  }

  async one(me: Principal, id: string): Promise<CannedListRow | undefined> {
    const values = new Values();
    const rows: CannedListRow[] = await this.db.query(
      `select ${ROW} from canned_reply r
       where ${openTo(me, values)} and r.id = ${values.add(id)}`,
      values.all,
    );
    return rows[0];
  }
}

function conditions(filter: CannedFilter, values: Values): string[] {
  const { text, folder, tag, state, scope, language, reviewDueOn } = filter;
  const found: string[] = [];
  if (text) found.push(`r.search @@ ${matching(text, values)}`);
  if (folder !== undefined)
    found.push(
      folder === ''
        ? `r.folder = ''`
        : `(r.folder = ${values.add(folder)} or starts_with(r.folder, ${values.add(`${folder}/`)}))`,
    );
  if (tag) found.push(`${values.add(tag)} = any(r.tags)`);
  if (state) found.push(`r.state = ${values.add(state)}`);
  if (scope) found.push(`r.scope = ${values.add(scope)}`);
  if (language)
    found.push(
      `exists (select from canned_reply_variant v where v.canned_reply_id = r.id
         and v.language = ${values.add(language)})`,
    );
  if (reviewDueOn)
    found.push(`r.state = 'approved' and r.review_by <= ${values.add(reviewDueOn)}::date`);
  return found;
}
