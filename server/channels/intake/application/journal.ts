import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { failpoint } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import type { ChannelAdapter, RawDelivery } from '../../contract.js';
import type { ArrivedDelivery } from '../contract.js';
import { JournalRepository } from '../data/journal.repository.js';
import { GroupCommit } from '../domain/group-commit.js';

/** Makes deliveries durable, many with one commit, then wakes whoever understands them. */
@Injectable()
export class Journal {
  private readonly group: GroupCommit<ArrivedDelivery>;

  constructor(
    private readonly rows: JournalRepository,
    private readonly worker: Worker,
  ) {
    this.group = new GroupCommit((items) => this.write(items), {
      maxBatch: 200,
      maxInFlight: 2,
      maxWaiting: 5000,
    });
  }

  /** Resolves after the commit. Throws when the delivery is not in the journal. */
  async append(arrived: ArrivedDelivery): Promise<void> {
    await this.group.add(arrived);
  }

  private async write(items: ArrivedDelivery[]): Promise<void> {
    failpoint('journal.before-commit');
    await this.rows.append(items).catch((error: unknown) => this.oneByOne(items, error));
    failpoint('journal.after-commit');
    this.worker.wake('threading');
  }

  /** One row that the database refuses must not fail its neighbours. */
  private async oneByOne(items: ArrivedDelivery[], error: unknown): Promise<void> {
    if (items.length === 1) throw error;
    const results = await Promise.allSettled(items.map((item) => this.rows.append([item])));
    if (results.some(({ status }) => status === 'rejected')) throw error;
  }
}

/** The network's own id of the delivery, else what the bytes say. */
export function deliveryKeyOf(adapter: ChannelAdapter, delivery: RawDelivery): string {
  const own = adapter.webhook?.deliveryKey?.(delivery);
  if (own && own.length <= 200) return own;
  return createHash('sha256')
    .update(own ?? delivery.body)
    .digest('hex');
}
