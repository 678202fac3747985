import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Files } from '../../../platform/files/index.js';
import { EraseRepository } from '../data/erase.repository.js';
import { SchemaReader } from '../data/schema.reader.js';
import { ScopeRepository } from '../data/scope.repository.js';
import type { ErasureStep } from '../domain/erasure-plan.js';
import { LookThrough } from './look-through.js';

const BATCH = 500;

/** Where a batch ended; null when the step is done. */
export type Cursor = string | null;

/** One batch of one step of an erasure. */
@Injectable()
export class ErasureWork {
  constructor(
    private readonly scopes: ScopeRepository,
    private readonly rows: EraseRepository,
    private readonly schema: SchemaReader,
    private readonly files: Files,
    private readonly looking: LookThrough,
  ) {}

  async batch(
    manager: EntityManager,
    requestId: string,
    step: ErasureStep,
    cursor: Cursor,
  ): Promise<Cursor> {
    if (step.act === 'search') return this.looking.batch(manager, requestId, step, cursor);
    const ids = await this.scopes.page(manager, requestId, step.by.scope, cursor, BATCH);
    if (ids.length === 0) return null;
    const n = await this.apply(manager, step, ids);
    const act = step.act === 'delete' ? 'deleted' : 'blanked';
    await this.rows.count(manager, requestId, step.table, act, n);
    return ids.length < BATCH ? null : ids.at(-1)!;
  }

  private async apply(
    manager: EntityManager,
    step: Exclude<ErasureStep, { act: 'search' }>,
    ids: string[],
  ): Promise<number> {
    const { table, by } = step;
    // What lies on the disk goes before the row that tells where.
    if (table === 'file') return this.files.remove(manager, ids);
    if (step.act === 'delete') return this.rows.remove(manager, table, by.column, ids);
    const types = await this.schema.types(table);
    return this.rows.blank(manager, table, by.column, ids, step.set, types);
  }
}
