import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EraseRepository } from '../data/erase.repository.js';
import { type ColumnType, SchemaReader } from '../data/schema.reader.js';
import { ScopeRepository } from '../data/scope.repository.js';
import { type SearchedRow, SearchReader } from '../data/search.reader.js';
import { WordRepository } from '../data/word.repository.js';
import type { Blank } from '../domain/data-classes/data-class.js';
import type { ErasureStep } from '../domain/erasure-plan.js';
import { type Finder, finderOf } from '../domain/finder.js';

type Search = Extract<ErasureStep, { act: 'search' }>;

const BATCH = 500;

/** Looks through a table to which no key leads, some rows at a time. */
@Injectable()
export class LookThrough {
  /** Of the erasure that was worked on last: a person may have a hundred thousand ids. */
  private known: { requestId: string; finder: Finder } | undefined;

  constructor(
    private readonly scopes: ScopeRepository,
    private readonly words: WordRepository,
    private readonly schema: SchemaReader,
    private readonly reader: SearchReader,
    private readonly rows: EraseRepository,
  ) {}

  async batch(
    manager: EntityManager,
    requestId: string,
    step: Search,
    cursor: string | null,
  ): Promise<string | null> {
    const finder = await this.finder(requestId);
    const key = await this.schema.key(step.table);
    const after = cursor === null ? null : (JSON.parse(cursor) as string[]);
    const page = await this.reader.page(manager, step.table, key, step.in, {
      after,
      limit: BATCH,
      only: step.only,
    });
    const types = await this.schema.types(step.table);
    const act =
      step.then === 'delete' ? 'deleted' : step.then === 'redact' ? 'redacted' : 'blanked';
    let n = 0;
    for (const row of page) if (await this.apply(manager, step, key, types, row, finder)) n += 1;
    await this.rows.count(manager, requestId, step.table, act, n);
    const last = page.at(-1);
    return page.length < BATCH || !last ? null : JSON.stringify(last.key);
  }

  forget(): void {
    this.known = undefined;
  }

  private async apply(
    manager: EntityManager,
    { table, then }: Search,
    key: readonly ColumnType[],
    types: ReadonlyMap<string, string>,
    { key: row, texts }: SearchedRow,
    finder: Finder,
  ): Promise<boolean> {
    const set = then === 'redact' ? redacted(texts, types, finder) : then;
    if (set !== 'delete' && Object.keys(set).length === 0) return false;
    if (then !== 'redact' && !Object.values(texts).some((text) => text && finder.finds(text)))
      return false;
    if (set === 'delete') await this.rows.removeRow(manager, table, key, row);
    else await this.rows.setRow(manager, table, key, row, set, types);
    return true;
  }

  private async finder(requestId: string): Promise<Finder> {
    if (this.known?.requestId !== requestId) {
      const ids = await this.scopes.allIds(requestId);
      const outside = await this.words.all(requestId, 'id');
      const words = await this.words.all(requestId, 'word');
      this.known = { requestId, finder: finderOf({ ids: [...ids, ...outside], words }) };
    }
    return this.known.finder;
  }
}

/** The columns in which a name stood, without it; what is searched by is made anew when it changes. */
function redacted(
  texts: Record<string, string | null>,
  types: ReadonlyMap<string, string>,
  finder: Finder,
): Blank {
  const set: Record<string, string | null> = {};
  for (const [column, text] of Object.entries(texts)) {
    const without = text === null ? null : finder.redact(text);
    if (without !== text) set[column] = without;
  }
  return Object.keys(set).length > 0 && types.get('search') === 'tsvector'
    ? { ...set, search: null }
    : set;
}
