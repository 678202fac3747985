import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
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
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clocks: ClockRepository,
    private readonly firings: FiringRepository,
    private readonly told: Tellers,
    @Inject(CLOCK) private readonly watch: Watch,
  ) {}

  /** How many clocks had something to tell; at most about `limit`. One transaction: all of it happened, or nothing. */
  async fire(limit: number): Promise<number> {
    const now = this.watch.now();
    return this.db.transaction(async (manager) => {
      const due = await this.clocks.claimDue(manager, now, limit);
      if (due.length === 0) return 0;
      failpoint('clock.claimed');
      const fired = due.flatMap((clock) => firedNow(clock, now));
      const isNew = await this.firings.add(manager, fired);
      failpoint('clock.fired');
      await this.clocks.saveFired(
        manager,
        due.map((clock) => afterwards(clock, now)),
      );
      const clockOf = new Map(due.map((clock) => [clock.id, clock]));
      await this.told.conversations.recordMany(
        manager,
        fired
          .filter((firing) => isNew.has(firingKey(firing)))
          .map((firing) => firedEvent(clockOf.get(firing.clockId)!, firing)),
      );
      await this.sign(manager, [...new Set(due.map(({ conversationId }) => conversationId))]);
      failpoint('clock.before-commit');
      return due.length;
    });
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
