import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, failpoint } from '../../../platform/kernel/index.js';
import { SegmentDueRepository } from '../data/segment-due.repository.js';
import { RefreshMemberships } from './refresh-memberships.js';
import { TellChanges } from './tell-changes.js';

const DAY_MS = 86_400_000;

/** Looks at customers of whom something changed: what they are now, why, and since when. */
@Injectable()
export class RecomputeSegments {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly due: SegmentDueRepository,
    private readonly memberships: RefreshMemberships,
    private readonly changes: TellChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers how many were looked at. */
  async next(atMost: number): Promise<number> {
    return this.db.transaction(async (manager) => {
      const customerIds = await this.due.claim(manager, atMost);
      if (customerIds.length === 0) return 0;
      const now = this.clock.now();
      const known = await this.memberships.refresh(manager, customerIds, now);
      await this.changes.tell(manager, customerIds, now);
      await this.due.askLater(manager, known, new Date(now.getTime() + DAY_MS));
      failpoint('segments.before-commit');
      return customerIds.length;
    });
  }
}
