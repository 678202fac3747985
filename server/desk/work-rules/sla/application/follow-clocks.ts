import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { FactReader } from '../../conditions/index.js';
import { ClockRepository } from '../data/clock.repository.js';
import { FiringRepository, firingKey } from '../data/firing.repository.js';
import { type History, HistoryReader } from '../data/history.reader.js';
import { endedEvent, firedEvent } from '../domain/clock-events.js';
import { grouped } from '../domain/grouped.js';
import { planClocks } from '../domain/plan-clocks.js';
import { type Reconciled, reconcile } from '../domain/reconcile.js';
import { runsOf } from '../domain/runs-of.js';
import { signOf } from '../domain/sign-of.js';
import { type OpenPolicy, PolicyBook, policyFor } from './policy-book.js';
import { Tellers } from './tellers.js';

/** Brings the clocks of conversations in line with what happened in them and with the policies. */
@Injectable()
export class FollowClocks {
  constructor(
    private readonly histories: HistoryReader,
    private readonly facts: FactReader,
    private readonly book: PolicyBook,
    private readonly clocks: ClockRepository,
    private readonly firings: FiringRepository,
    private readonly told: Tellers,
  ) {}

  /** Within the transaction; doing it again changes nothing. `isPast`: as it was, and no conversation tells of it. */
  async follow(
    manager: EntityManager,
    ids: readonly string[],
    now: Date,
    { isPast = false }: { isPast?: boolean } = {},
  ): Promise<void> {
    if (ids.length === 0) return;
    const histories = await this.histories.locked(manager, ids);
    const [policies, facts, known] = await Promise.all([
      this.book.read(),
      this.facts.of(ids, now),
      this.clocks.of(manager, ids),
    ]);
    const knownOf = grouped(known, ({ conversationId }) => conversationId);
    const all = histories.map((history) => ({
      id: history.id,
      ...reconciled(history, {
        policy: policyFor(policies, facts.get(history.id)),
        known: knownOf.get(history.id) ?? [],
        now: now.getTime(),
        isPast,
      }),
    }));
    await this.clocks.save(
      manager,
      all.flatMap(({ changed }) => changed),
    );
    const fired = all.flatMap(({ firings }) => firings);
    const isNew = await this.firings.add(manager, fired);
    const rowOf = new Map(all.flatMap(({ changed }) => changed).map((row) => [row.id, row]));
    if (!isPast)
      await this.told.conversations.recordMany(manager, [
        ...fired
          .filter((firing) => isNew.has(firingKey(firing)))
          .map((firing) => firedEvent(rowOf.get(firing.clockId)!, firing)),
        ...all.flatMap(({ ended }) => ended).map(endedEvent),
      ]);
    await this.told.signs.setDue(
      manager,
      all.map(({ id, running }) => ({
        conversationId: id,
        due: signOf(running.map((clock) => ({ ...clock, isLate: clock.outcome === 'late' }))),
      })),
      { quietly: isPast },
    );
  }
}

function reconciled(
  { id, timeline, ...place }: History,
  {
    policy,
    known,
    ...seen
  }: {
    policy: OpenPolicy | undefined;
    known: Parameters<typeof reconcile>[0];
    now: number;
    isPast: boolean;
  },
): Reconciled {
  const runs = runsOf(timeline, policy?.automaticAnswerStops ?? false);
  const planned = policy ? planClocks(timeline, policy, place.priority, seen.now) : [];
  return reconcile(known, planned, runs, {
    place: { conversationId: id, ...place },
    newId,
    ...seen,
  });
}
