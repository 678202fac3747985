import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, newId } from '../../../../platform/kernel/index.js';
import { CannedReplyRepository } from '../data/canned-reply.repository.js';
import { countLines, type ImportCounts, type ImportLine } from '../domain/import-line.js';
import { CannedNews } from './canned-news.js';
import { inWords } from './canned-refusals.js';
import { type ImportStep, PlanImport } from './plan-import.js';
import { readLibraryFile } from './read-library-file.js';

export interface ImportReport {
  counts: ImportCounts;
  lines: ImportLine[];
}

/** Brings a file into the library. What cannot come in is told by its line; the rest comes in, once. */
@Injectable()
export class ImportCanned {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly planning: PlanImport,
    private readonly replies: CannedReplyRepository,
    private readonly news: CannedNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** With `isTrial` nothing is written. Throws 422 for a file that cannot be read as a whole. */
  async bring(me: Principal, content: Buffer, isTrial: boolean): Promise<ImportReport> {
    const read = readLibraryFile(content);
    return inWords(
      this.db.transaction(async (manager) => {
        const { lines, steps } = await this.planning.plan(manager, me, read);
        if (!isTrial) await this.write(manager, me, steps);
        return { counts: countLines(lines), lines };
      }),
    );
  }

  private async write(
    manager: EntityManager,
    me: Principal,
    steps: readonly ImportStep[],
  ): Promise<void> {
    const stamp = { by: me.userId, at: this.clock.now() };
    const ids: string[] = [];
    for (const { before, content, state } of steps) {
      const id = before?.id ?? newId();
      if (before) await this.replies.change(manager, id, content, stamp);
      else
        await this.replies.add(manager, { id, ownerId: me.userId, state, at: stamp.at }, content);
      if (before && before.state !== state) await this.replies.setState(manager, id, state, stamp);
      ids.push(id);
    }
    await this.news.tellImport(manager, me, ids);
  }
}
