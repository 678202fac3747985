import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Histogram, Metrics } from '../../../../platform/metrics/index.js';
import { CLOCK, type Clock as Watch, failpoint } from '../../../../platform/kernel/index.js';
import { ClockRepository } from '../data/clock.repository.js';
import { FiringRepository, firingKey } from '../data/firing.repository.js';
import type { ClockRow, Firing } from '../domain/clock-row.js';
import { firedEvent } from '../domain/clock-events.js';
import { BREACH } from '../domain/course.js';
import { grouped } from '../domain/grouped.js';
import { signOf } from '../domain/sign-of.js';
import { Tellers } from './tellers.js';

/** Tells of warnings and breaches when their time has come, each once. */
@Injectable()
export class FireClocks {
  private readonly lateness: Histogram;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clocks: ClockRepository,
    private readonly firings: FiringRepository,
    private readonly told: Tellers,
    @Inject(CLOCK) private readonly watch: Watch,
    metrics: Metrics,
  ) {
    this.lateness = metrics.histogram(
      'hark_clock_lateness_seconds',
      'How long after its moment a warning or a breach was told.',
      [0.25, 0.5, 1, 2, 5, 30, 300],
    );
  }

  /** How many clocks had something to tell; at most about `limit`. One transaction: all of it happened, or nothing. */
  async fire(limit: number): Promise<number> {
    const now = this.watch.now();
    const told = await this.db.transaction((manager) => this.fireDue(manager, now, limit));
    for (const { dueAt } of told.fired)
      this.lateness.observe((this.watch.now().getTime() - dueAt.getTime()) / 1000);
    return told.clocks;
  }

  private async fireDue(
    manager: EntityManager,
    now: Date,
    limit: number,
  ): Promise<{ clocks: number; fired: Firing[] }> {
    const due = await this.clocks.claimDue(manager, now, limit);
    if (due.length === 0) return { clocks: 0, fired: [] };
    failpoint('clock.claimed');
    const fired = due.flatMap((clock) => firedNow(clock, now));
    const isNew = await this.firings.add(manager, fired);
    const told = fired.filter((firing) => isNew.has(firingKey(firing)));
    failpoint('clock.fired');
    await this.clocks.saveFired(
      manager,
      due.map((clock) => afterwards(clock, now)),
    );
    const clockOf = new Map(due.map((clock) => [clock.id, clock]));
    await this.told.conversations.recordMany(
      manager,
      told.map((firing) => firedEvent(clockOf.get(firing.clockId)!, firing)),
    );
    await this.sign(manager, [...new Set(due.map(({ conversationId }) => conversationId))]);
    failpoint('clock.before-commit');
    return { clocks: due.length, fired: told };
  }

  private async sign(manager: EntityManager, conversationIds: readonly string[]): Promise<void> {
    const running = grouped(
      await this.clocks.running(manager, conversationIds),
      ({ conversationId }) => conversationId,
    );
    await this.told.signs.setDue(
      manager,
      conversationIds.map((conversationId) => ({
        conversationId,
        due: signOf(
          (running.get(conversationId) ?? []).map((clock) => ({
            ...clock,
            isLate: clock.outcome === 'late',
          })),
        ),
      })),
      // The warning or the breach tells it.
      { quietly: true },
    );
  }
}

const firedNow = ({ id, moments }: ClockRow, now: Date): Firing[] =>
  moments
    .filter(({ at }) => at <= now.getTime())
    .map(({ threshold, at }) => ({
      clockId: id,
      threshold,
      dueAt: new Date(at),
      firedAt: now,
    }));

function afterwards(
  clock: ClockRow,
  now: Date,
): Parameters<ClockRepository['saveFired']>[1][number] {
  const passed = clock.moments.filter(({ at }) => at <= now.getTime());
  const moments = clock.moments.filter(({ at }) => at > now.getTime());
  const isLate = passed.some(({ threshold }) => threshold === BREACH);
  return {
    id: clock.id,
    moments,
    nextFireAt: moments[0] ? new Date(moments[0].at) : null,
    isWarned: clock.isWarned || passed.some(({ threshold }) => threshold !== BREACH),
    outcome: isLate ? 'late' : clock.outcome,
    decidedAt: isLate ? clock.dueAt : clock.decidedAt,
  };
}
