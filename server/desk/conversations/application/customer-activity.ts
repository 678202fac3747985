import { Inject, Injectable } from '@nestjs/common';
import type { ChannelReach } from '../../../access/contract.js';
import type { CustomerActivity, CustomerSummary, Naming } from '../../../crm/contract.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { CustomerActivityReader } from '../data/customer-activity.reader.js';
import { CustomerMoodReader } from '../data/customer-mood.reader.js';
import { CustomerWordsReader } from '../data/customer-words.reader.js';

/** What the desk tells of customers, within the channels of who asks. */
@Injectable()
export class DeskCustomerActivity implements CustomerActivity {
  constructor(
    private readonly activity: CustomerActivityReader,
    private readonly mood: CustomerMoodReader,
    private readonly words: CustomerWordsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  visibleAmong(reach: ChannelReach, customerIds: readonly string[]): Promise<Set<string>> {
    return this.activity.visibleAmong(reach, customerIds);
  }

  async summaryOf(reach: ChannelReach, customerId: string): Promise<CustomerSummary> {
    const now = this.clock.now();
    const [counts, lastHandledBy, ratings, complaints, complaintTopics, moods, matters] =
      await Promise.all([
        this.activity.counts(reach, customerId),
        this.activity.lastHandled(reach, customerId),
        this.activity.ratings(reach, customerId),
        this.mood.complaints(reach, customerId, now),
        this.mood.complaintTopics(reach, customerId, now),
        this.mood.moods(reach, customerId, now),
        this.mood.openMatters(reach, customerId),
      ]);
    return {
      ...counts,
      lastHandledBy,
      complaints30d: complaints.last30d,
      complaints365d: complaints.last365d,
      complaintTopics,
      moods,
      matters,
      ratings,
    };
  }

  async countOf(reach: ChannelReach, customerId: string): Promise<number> {
    return (await this.activity.counts(reach, customerId)).conversationCount;
  }

  textsOf(reach: ChannelReach, customerId: string): Promise<string[]> {
    return this.words.textsOf(reach, customerId);
  }

  naming(reach: ChannelReach, words: readonly string[]): Promise<Naming[]> {
    return this.words.naming(reach, words);
  }
}
