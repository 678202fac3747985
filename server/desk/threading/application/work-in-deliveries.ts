import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type JournalEntry, JournalRepository } from '../../../channels/index.js';
import { failureOf, isWorthAnotherTry } from '../domain/failure.js';
import { ThreadingLocks } from '../data/threading-locks.js';
import { LeaveOutErased } from './leave-out-erased.js';
import { ThreadArrivals } from './thread-arrivals.js';
import { UnderstandDeliveries } from './understand-deliveries.js';

/** Large enough that what a transaction costs by itself hardly counts, small enough to be seen at once. */
const BATCH = 400;

/** From journal to finished messages: identity, customer, conversation, counters and events in one transaction. */
@Injectable()
export class WorkInDeliveries {
  private readonly log = new Logger('Threading');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly journal: JournalRepository,
    private readonly understanding: UnderstandDeliveries,
    private readonly erased: LeaveOutErased,
    private readonly threading: ThreadArrivals,
    private readonly locks: ThreadingLocks,
  ) {}

  /** Works a batch in; true when there may be more. */
  async next(): Promise<boolean> {
    let claimed: JournalEntry[] = [];
    try {
      await this.db.transaction(async (manager) => {
        claimed = await this.journal.claim(manager, BATCH);
        if (claimed.length > 0) await this.work(manager, claimed);
      });
      return claimed.length === BATCH;
    } catch (error) {
      if (claimed.length === 0) throw error;
      this.log.warn(
        `A batch of ${claimed.length} failed and is worked in one by one: ${String(error)}`,
      );
      await this.oneByOne(claimed);
      return true;
    }
  }

  /** Works one delivery in again, also one that was set aside. Whatever it did before is not done twice. */
  async again(eventId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const entry = await this.journal.claimOne(manager, eventId);
      if (entry) await this.work(manager, [entry]);
    });
  }

  private async oneByOne(entries: readonly JournalEntry[]): Promise<void> {
    await this.journal.countAttempt(entries.map(({ id }) => id));
    for (const entry of entries) {
      try {
        await this.again(entry.id);
      } catch (error) {
        const failure = failureOf(error);
        if (failure === 'passing') throw error;
        // Its neighbours do not wait for it.
        if (isWorthAnotherTry(failure, entry.attempts)) continue;
        this.log.error(`Delivery ${entry.id} is set aside: ${String(error)}`);
        await this.db.transaction((manager) => this.quarantine(manager, entry, error));
      }
    }
  }

  private async work(manager: EntityManager, entries: readonly JournalEntry[]): Promise<void> {
    const everything = await this.understanding.understand(entries);
    await this.lockNetworks(manager, entries);
    const { understood, entryIds } = await this.erased.leaveOut(manager, entries, everything);
    await this.threading.thread(manager, understood.arrivals);
    await this.journal.setAside(manager, understood.setAside);
    await this.journal.countUnsupported(manager, understood.unsupported);
    const channels = new Set(understood.arrivals.map(({ channelId }) => channelId));
    await this.journal.touchChannels(manager, [...channels].sort());
    await this.journal.settle(
      manager,
      entries.map(({ id }) => id),
      new Set(understood.setAside.map(({ entry }) => entry.id)),
    );
    await this.journal.forgetBodies(manager, entryIds);
  }

  /** Threads of one network are worked in by one process at a time; this waits, it never drops. */
  private async lockNetworks(
    manager: EntityManager,
    entries: readonly JournalEntry[],
  ): Promise<void> {
    await this.locks.takeNetworks(manager, [...new Set(entries.map(({ network }) => network))]);
  }

  private async quarantine(
    manager: EntityManager,
    entry: JournalEntry,
    error: unknown,
  ): Promise<void> {
    await this.journal.setAside(manager, [
      {
        entry,
        itemIndex: 0,
        channelId: entry.channelId,
        code: 'processing-failed',
        reason: `The desk failed at it: ${error instanceof Error ? error.message : String(error)}`,
        fragment: entry.delivery.body.toString('utf8', 0, 20_000),
      },
    ]);
    await this.journal.settle(manager, [entry.id], new Set([entry.id]));
  }
}
