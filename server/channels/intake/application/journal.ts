import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { failpoint } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import type { ChannelAdapter, RawDelivery } from '../../contract.js';
import type { ArrivedDelivery } from '../contract.js';
import { JournalRepository } from '../data/journal.repository.js';
import { GroupCommit } from '../domain/group-commit.js';
import { isRefusedRow } from '../domain/refused-row.js';

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
      isOfOneItem: isRefusedRow,
    });
  }

  /** Resolves after the commit. Throws when the delivery is not in the journal. */
  async append(arrived: ArrivedDelivery): Promise<void> {
    await this.group.add(arrived);
  }

  private async write(items: ArrivedDelivery[]): Promise<void> {
    failpoint('journal.before-commit');
    await this.rows.append(items);
    failpoint('journal.after-commit');
    this.worker.wake('threading');
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
