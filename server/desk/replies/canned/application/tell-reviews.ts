import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { ReplyEvents } from '../../contract.js';
import { CannedReviewRepository } from '../data/canned-review.repository.js';

const BATCH = 100;

/** Tells that texts are to be looked at again. */
@Injectable()
export class TellReviews {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: CannedReviewRepository,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when there may be more. */
  tell(): Promise<boolean> {
    const today = this.clock.now().toISOString().slice(0, 10);
    return this.db.transaction(async (manager) => {
      const due = await this.rows.claimDue(manager, today, BATCH);
      await this.events.append(
        manager,
        due.map(({ id, ownerId }) => ({
          type: 'canned-reply.review-due',
          data: { cannedReplyId: id, ownerId } satisfies ReplyEvents['canned-reply.review-due'],
        })),
      );
      return due.length === BATCH;
    });
  }
}
