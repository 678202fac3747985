import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PastRecordsRepository } from '../data/past-records.repository.js';
import { DEMO_RECORDS, KNOWN_ON_PAPER } from '../domain/demo-records.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** What the bank knows of its customers, and what they complained of this month. */
@Injectable()
export class FurnishRecords implements Furnishing {
  constructor(private readonly past: PastRecordsRepository) {}

  async furnish(manager: EntityManager, { now }: DemoGround): Promise<void> {
    await this.past.complaints(manager);
    const customerIds = await this.past.wellKnown(manager, DEMO_RECORDS.length);
    for (const [index, record] of DEMO_RECORDS.entries()) {
      const customerId = customerIds[index];
      if (customerId === undefined) return;
      await this.past.add(manager, customerId, record, now);
    }
    const { key, title, amount } = KNOWN_ON_PAPER;
    const doubleId = await this.past.doubleOf(manager, customerIds[0]!, key);
    const bought = { kind: 'purchase' as const, title, amount, daysAgo: 90 };
    await this.past.buy(manager, doubleId, key, bought, now);
  }
}
