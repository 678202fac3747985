import { Inject, Injectable } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { LeftFileRepository } from '../data/left-file.repository.js';
import { RequestRepository } from '../data/request.repository.js';
import { ExportStore } from './export-store.js';

/** What of a person lies in files: exports of theirs, and lists of customers that were brought in. */
@Injectable()
export class LeftFiles {
  private readonly imports: string;

  constructor(
    @Inject(CONFIG) { dataDir }: Config,
    private readonly requests: RequestRepository,
    private readonly rows: LeftFileRepository,
    private readonly exports: ExportStore,
  ) {
    this.imports = path.join(dataDir, 'imports');
  }

  /** Answers how many files went. */
  async remove(manager: EntityManager, subjectMark: Buffer): Promise<number> {
    const kept = await this.requests.keptFiles(manager, { subjectMark });
    for (const { id, storageKey } of kept) {
      await this.exports.remove(storageKey);
      await this.requests.change(manager, id, { state: 'expired', storageKey: null, bytes: null });
    }
    const lists = await this.rows.takeImports(manager);
    for (const key of lists) await rm(path.join(this.imports, path.basename(key)), { force: true });
    return kept.length + lists.length;
  }
}
