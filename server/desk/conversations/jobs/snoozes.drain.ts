import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { failpoint } from '../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { ChangeStatus } from '../application/change-status.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { StatusRepository } from '../data/status.repository.js';

const BATCH = 50;

/** Wakes what was put to sleep until now; by the database's clock, exactly once. */
@IsDrain()
@Injectable()
export class SnoozesDrain implements Drain {
  readonly name = 'snoozes';
  readonly everyMs = 1000;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: StatusRepository,
    private readonly conversations: ConversationRepository,
    private readonly status: ChangeStatus,
  ) {}

  async drain(): Promise<boolean> {
    const woken = await this.db.transaction(async (manager) => {
      const due = await this.rows.claimDue(manager, BATCH);
      for (const id of due) {
        const facts = await this.conversations.lock(manager, id);
        if (facts) await this.status.wake(manager, facts, 'time', null);
      }
      if (due.length > 0) failpoint('snooze.before-commit');
      return due.length;
    });
    return woken === BATCH;
  }

  dueSince(): Promise<Date | null> {
    return this.rows.dueSince(this.db.manager);
  }
}
