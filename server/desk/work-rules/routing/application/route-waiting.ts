import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { Queue } from '../contract.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import type { Waiting } from '../domain/candidate.js';
import { nextChangeAt } from '../domain/demands-of.js';
import { planRound } from '../domain/plan-round.js';
import { HandOver } from './hand-over.js';
import { SeeWaiting } from './see-waiting.js';

/** What no event tells is seen after this long at the latest: an absence that ended, for one. */
const LOOK_AGAIN_MS = 60_000;

/** Gives out what waits to those who can take it. */
@Injectable()
export class RouteWaiting {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly entries: QueueEntryRepository,
    private readonly scene: SeeWaiting,
    private readonly handing: HandOver,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when something was given, so that more may fit now. */
  async round(): Promise<boolean> {
    const now = this.clock.now();
    if (!(await this.entries.isAnyDue(now))) return false;
    const { queues, waiting, candidates } = await this.scene.all(now);
    const gifts = planRound(queues, waiting, candidates, now);
    const given = new Set<string>();
    for (const { entry } of gifts)
      if (await this.within((manager) => this.handing.give(manager, entry.conversationId, now)))
        given.add(entry.entryId);
    await this.lookAgain(
      queues,
      waiting.filter(({ entryId }) => !given.has(entryId)),
      now,
    );
    return given.size > 0;
  }

  private lookAgain(
    queues: ReadonlyMap<string, Queue>,
    waiting: readonly Waiting[],
    now: Date,
  ): Promise<void> {
    const latest = new Date(now.getTime() + LOOK_AGAIN_MS);
    return this.entries.tryLater(
      waiting.map((entry) => {
        const queue = queues.get(entry.queueId);
        const change = queue && nextChangeAt(queue, entry, now);
        return { id: entry.entryId, at: change && change < latest ? change : latest };
      }),
    );
  }

  private within<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.db.transaction(async (manager) => {
      await this.entries.takeTurn(manager);
      return work(manager);
    });
  }
}
