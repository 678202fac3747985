import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { RequestRepository } from '../data/request.repository.js';
import { ExportStore } from './export-store.js';
import { RequestBook } from './request-book.js';

/** Longer than anybody writes at an export without saying so. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Takes exports away when their time is over, and what an interrupted one left behind. */
@Injectable()
export class ForgetExports {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly requests: RequestRepository,
    private readonly book: RequestBook,
    private readonly store: ExportStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async forget(): Promise<void> {
    const now = this.clock.now();
    const { manager } = this.db;
    for (const { id, storageKey } of await this.requests.keptFiles(manager, { expiredAt: now })) {
      await this.store.remove(storageKey);
      await this.book.change(manager, id, { state: 'expired', storageKey: null, bytes: null });
      await this.book.tell(manager, id);
    }
    const kept = await this.requests.keptFiles(manager, {});
    await this.store.removeOthers(
      new Set(kept.map(({ storageKey }) => storageKey)),
      new Date(now.getTime() - ABANDONED_AFTER_MS),
    );
  }
}
