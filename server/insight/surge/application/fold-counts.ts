import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { CountRepository } from '../data/count.repository.js';
import { HOUR_MS } from '../domain/week-course.js';

/** Networks deliver late, labels and topics come after the message: so much is counted anew. */
const AGAIN_MS = 6 * HOUR_MS;
const KEPT_MS = 70 * 24 * HOUR_MS;
const WHOLE_EVERY_MS = 24 * HOUR_MS;

/** Keeps the counts by quarter of an hour. */
@Injectable()
export class FoldCounts {
  private wholeAt = 0;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly counts: CountRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async fold(): Promise<void> {
    const now = this.clock.now().getTime();
    const oldest = now - KEPT_MS;
    const newest = await this.counts.newest();
    const isWhole = !newest || now - this.wholeAt > WHOLE_EVERY_MS;
    const since = isWhole ? oldest : Math.max(oldest, newest.getTime() - AGAIN_MS);
    await this.db.transaction((manager) =>
      this.counts.fold(manager, new Date(since), new Date(oldest)),
    );
    if (isWhole) this.wholeAt = now;
  }
}
