import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { ImportFileStore } from '../data/import-file.store.js';
import { ImportRepository } from '../data/import.repository.js';

const DAY_MS = 24 * 60 * 60_000;
/** Time enough to fetch the refused lines and mend them. */
const KEPT_DAYS = 7;

/** Files of customers do not lie about for longer than they are needed. */
@IsDrain()
@Injectable()
export class ImportFilesDrain implements Drain {
  readonly name = 'import-files';
  readonly everyMs = 60 * 60_000;

  constructor(
    private readonly rows: ImportRepository,
    private readonly files: ImportFileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const ended = await this.rows.endedBefore(
      new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS),
    );
    for (const { id, storageKey } of ended) {
      await this.files.remove(storageKey);
      await this.rows.forgetFile(id);
    }
    return false;
  }
}
