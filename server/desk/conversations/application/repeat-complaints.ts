import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import type { ConversationRow } from '../data/conversation-row.js';
import { CustomerMoodReader } from '../data/customer-mood.reader.js';

/** Who complains for the third time is not answered like who complains for the first. */
@Injectable()
export class RepeatComplaints {
  constructor(
    private readonly moods: CustomerMoodReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes onto each row how often its customer complained in 30 days, one question for all. */
  async mark(
    me: Principal,
    rows: readonly Pick<ConversationRow, 'customerId' | 'complaints30d'>[],
  ): Promise<void> {
    const ids = new Set(rows.flatMap(({ customerId }) => customerId ?? []));
    const counts = await this.moods.recentComplaints(me.channelIds, [...ids], this.clock.now());
    for (const row of rows) row.complaints30d = counts.get(row.customerId ?? '') ?? 0;
  }
}
