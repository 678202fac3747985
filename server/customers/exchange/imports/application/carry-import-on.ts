import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { QueryFailedError, type DataSource } from 'typeorm';
import type { CustomerImport } from '../data/customer-import.entity.js';
import { ImportRepository } from '../data/import.repository.js';
import { NO_COUNTS } from '../domain/import-state.js';
import { batchesOf } from './batches-of.js';
import { ImportLines, type ReadLine } from './import-lines.js';
import { ImportNews } from './import-news.js';
import { LookIntoFile } from './look-into-file.js';
import { TakeBatch } from './take-batch.js';

/** Works on one import for a while, from where it was left to where time is over. */
@Injectable()
export class CarryImportOn {
  private readonly log = new Logger('Imports');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ImportRepository,
    private readonly lines: ImportLines,
    private readonly look: LookIntoFile,
    private readonly batches: TakeBatch,
    private readonly news: ImportNews,
  ) {}

  /** A database that does not answer is an error of the caller's; a file that cannot be read is told. */
  async carryOn(id: string, forMs: number): Promise<void> {
    const at = await this.rows.find(id);
    if (at?.state !== 'running') return;
    try {
      await this.readOn(at, performance.now() + forMs);
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      this.log.error(`Import ${id} stopped: ${String(error)}`);
      await this.end(at, { state: 'failed', failure, finishedAt: new Date() });
    }
  }

  private async readOn(at: CustomerImport, until: number): Promise<void> {
    const key = at.storageKey;
    if (key === null) return this.end(at, { state: 'failed', failure: 'file-gone' });
    const headers = await this.look.headers(key, at);
    const from = { byte: Number(at.atByte), line: Number(at.atLine) };
    const read = this.lines.read(key, at, from);
    const body = at.hasHeader && from.byte === 0 ? withoutFirst(read) : read;
    for await (const batch of batchesOf(body, at.mapping, headers)) {
      const progress = await this.batches.take(at, batch);
      if (!progress) return;
      Object.assign(at, progress);
      if (performance.now() > until) return;
    }
    const counts = { ...NO_COUNTS, ...at.counts };
    await this.end(
      at,
      at.isTrial
        ? { state: 'mapping', isTrial: false, trialCounts: counts, counts: {}, ...BEGINNING }
        : { state: 'done', counts, finishedAt: new Date() },
    );
  }

  private end(at: CustomerImport, change: Partial<CustomerImport>): Promise<void> {
    return this.db.transaction(async (manager) => {
      if (!(await this.rows.isAt(manager, at.id, at.atByte))) return;
      await this.rows.end(manager, at.id, change);
      await this.news.progressed(manager, at.id);
    });
  }
}

const BEGINNING = { atByte: '0', atLine: '0' };

async function* withoutFirst(lines: AsyncIterable<ReadLine>): AsyncGenerator<ReadLine> {
  let isFirst = true;
  for await (const line of lines) {
    if (!isFirst) yield line;
    isFirst = false;
  }
}

/** What the same try again would not mend. */
function failureOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  if (code === 'ENOENT') return 'file-gone';
  const isAboutData = error instanceof QueryFailedError && /^2[23]/.test(String(code));
  return isAboutData ? 'unexpected' : undefined;
}
