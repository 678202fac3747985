import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { KeepRetention } from '../application/keep-retention.js';
import { Sweep } from '../application/sweep.js';
import { RetentionBook } from '../data/retention-book.repository.js';
import { RetentionRepository } from '../data/retention.repository.js';
import { isSweepDue } from '../domain/night.js';
import { RETENTION_DRAIN } from '../domain/privacy-drain-name.js';

const AGAIN_AFTER_MS = 300_000;

/** Begins sweeps at night and carries them out, also those that a person asked for. */
@IsDrain()
@Injectable()
export class RetentionDrain implements Drain {
  readonly name = RETENTION_DRAIN;
  readonly everyMs = 30_000;
  private readonly log = new Logger('Retention');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly keeping: KeepRetention,
    private readonly book: RetentionBook,
    private readonly rows: RetentionRepository,
    private readonly sweep: Sweep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    await this.beginDue();
    const [run] = await this.book.open(this.clock.now());
    if (!run) return false;
    try {
      await this.sweep.batch(run.id);
    } catch (error) {
      this.log.error(`The sweep of ${run.kind} stopped and is tried again: ${String(error)}`);
      await this.book.change(this.db.manager, run.id, {
        problem: error instanceof Error ? error.name : 'Error',
        nextAt: new Date(this.clock.now().getTime() + AGAIN_AFTER_MS),
      });
    }
    return true;
  }

  private async beginDue(): Promise<void> {
    const now = this.clock.now();
    const zone = await this.rows.timeZone();
    if (!isSweepDue(now, zone, null)) return;
    for (const { kind, days, isOn, lastRun } of await this.keeping.all()) {
      const isUnderWay = lastRun !== null && lastRun.endedAt === null;
      if (isOn && !isUnderWay && isSweepDue(now, zone, lastRun?.startedAt ?? null))
        await this.keeping.begin(null, kind, days);
    }
  }
}
