import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { Presence } from '../../../platform/live/index.js';
import type { AgentEvents, WorkState } from '../contract.js';
import { type StateRow, WorkStateRepository } from '../data/work-state.repository.js';
import { workStateOf } from '../domain/work-state-of.js';

const MINUTE = 60_000;

/** Follows whether people take work: their own word, what they do, and whether a screen is there. */
@Injectable()
export class KeepWorkState {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: WorkStateRepository,
    private readonly presence: Presence,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What somebody says of themselves; it is something that they do, too. */
  choose(userId: string, chosen: WorkState): Promise<StateRow> {
    return this.touch(userId, chosen);
  }

  /** Somebody did something at their screen. */
  async noteActivity(userId: string): Promise<void> {
    await this.touch(userId, null);
  }

  /** What time and connections make of everybody. */
  async followAll(): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await this.rows.takeTurn(manager))) return;
      const now = this.clock.now();
      const patience = await this.rows.patience(manager);
      const here = this.presence.online();
      const goneBefore = new Date(now.getTime() - patience.offAfterMinutes * MINUTE);
      if (here.size > 0) await this.rows.noteHere(manager, [...here], now, goneBefore);
      for (const row of await this.rows.all(manager)) {
        const state = workStateOf({ ...row, isHere: here.has(row.userId) }, patience, now);
        if (state !== row.state) await this.followOne(manager, row.userId, now);
      }
    });
  }

  private touch(userId: string, chosen: WorkState | null): Promise<StateRow> {
    return this.db.transaction(async (manager) => {
      const now = this.clock.now();
      const before = await this.rows.lock(manager, userId);
      const word = chosen ?? before?.chosen ?? 'available';
      const row: StateRow = {
        userId,
        chosen: word,
        state: word,
        since: before?.state === word ? before.since : now,
        lastHereAt: now,
        lastActiveAt: now,
      };
      await this.rows.keep(manager, row);
      if (before?.state !== word) await this.tell(manager, row);
      return row;
    });
  }

  /** Looked at again under its lock: the person may have spoken meanwhile. */
  private async followOne(manager: EntityManager, userId: string, now: Date): Promise<void> {
    const row = await this.rows.lock(manager, userId);
    if (!row) return;
    const patience = await this.rows.patience(manager);
    const isHere = this.presence.online().has(userId);
    const state = workStateOf({ ...row, isHere }, patience, now);
    if (state === row.state) return;
    const after = { ...row, state, since: now };
    await this.rows.keep(manager, after);
    await this.tell(manager, after);
  }

  private tell(manager: EntityManager, { userId, state }: StateRow): Promise<void> {
    const data = { userId, state } satisfies AgentEvents['work-state.changed'];
    return this.events.append(manager, [{ type: 'work-state.changed', actorId: userId, data }]);
  }
}
