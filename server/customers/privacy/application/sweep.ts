import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { RetentionBook } from '../data/retention-book.repository.js';
import type { RetentionRun } from '../data/retention-run.entity.js';
import { TakeAged } from './take-aged.js';

/** Takes away what is too old, a batch a transaction; whoever comes after a crash goes on. */
@Injectable()
export class Sweep {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly book: RetentionBook,
    private readonly taking: TakeAged,
    private readonly audit: Audit,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async batch(id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const run = await this.book.lock(manager, id);
      if (!run) return;
      const n = await this.taking.batch(manager, run.kind, run.before);
      const removed = run.removed + n;
      await this.book.change(manager, id, { removed, problem: null, nextAt: null });
      if (n === 0) await this.end(manager, { ...run, removed });
      await this.events.append(manager, [{ type: 'retention.changed', data: { kind: run.kind } }]);
    });
  }

  private async end(manager: EntityManager, { id, kind, removed }: RetentionRun): Promise<void> {
    await this.book.change(manager, id, { endedAt: this.clock.now() });
    await this.audit.record(manager, {
      action: 'retention.swept',
      target: { type: 'retention', id: kind },
      detail: { removed },
    });
  }
}
