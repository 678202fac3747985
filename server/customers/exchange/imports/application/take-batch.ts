import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { failpoint } from '../../../../platform/kernel/index.js';
import { TakeIn } from '../../taking-in/application/take-in.js';
import type { Taken } from '../../taking-in/domain/customer-record.js';
import type { CustomerImport } from '../data/customer-import.entity.js';
import { ImportErrorRepository, type LineError } from '../data/import-error.repository.js';
import { ImportRepository, type Progress } from '../data/import.repository.js';
import { countTaken } from '../domain/count-taken.js';
import { addCounts, NO_COUNTS } from '../domain/import-state.js';
import type { ReadBatch } from './batches-of.js';
import { ImportNews } from './import-news.js';

/** Beyond this many, refused lines are counted, no longer listed. */
export const MOST_LISTED = 100_000;

/** Takes one batch in together with the place to read on: both hold, or neither does. */
@Injectable()
export class TakeBatch {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ImportRepository,
    private readonly errors: ImportErrorRepository,
    private readonly takeIn: TakeIn,
    private readonly news: ImportNews,
  ) {}

  /** Where the import is afterwards. Undefined: somebody stopped it, or carries it on elsewhere. */
  take(at: CustomerImport, batch: ReadBatch): Promise<Progress | undefined> {
    return this.db.transaction(async (manager) => {
      if (!(await this.rows.isAt(manager, at.id, at.atByte))) return undefined;
      const taken = await this.taken(manager, at, batch);
      failpoint('import.batch-taken');
      const listed = Math.min(at.counts.refused ?? 0, MOST_LISTED);
      const errors = [...batch.errors, ...erasedLines(batch, taken)].slice(0, MOST_LISTED - listed);
      await this.errors.add(manager, at.id, errors);
      const keys = batch.records.map(({ record }) => record.key);
      const counts = countTaken(keys, taken, batch.errors.length);
      const progress = {
        atByte: String(batch.end.byte),
        atLine: String(batch.end.line),
        counts: addCounts({ ...NO_COUNTS, ...at.counts }, counts),
      };
      await this.rows.advance(manager, at.id, progress);
      await this.news.progressed(manager, at.id);
      return progress;
    });
  }

  /** A trial does the very same, and undoes it. */
  private async taken(
    manager: EntityManager,
    { source, createdBy, isTrial }: CustomerImport,
    { records }: ReadBatch,
  ): Promise<Taken[]> {
    if (isTrial) await this.rows.beginTrial(manager);
    const taken = await this.takeIn.take(
      manager,
      { source, by: createdBy },
      records.map(({ record }) => record),
    );
    if (isTrial) await this.rows.undoTrial(manager);
    return taken;
  }
}

function erasedLines({ records }: ReadBatch, taken: readonly Taken[]): LineError[] {
  const erased = new Set(taken.filter(({ outcome }) => outcome === 'erased').map(({ key }) => key));
  return records
    .filter(({ record }) => erased.has(record.key))
    .map(({ line }) => ({ line, code: 'erased', column: null }));
}
