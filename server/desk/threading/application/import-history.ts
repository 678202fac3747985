import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { languageOf } from '../../conversations/index.js';
import type { InboundItem } from '../../../channels/contract.js';
import { type Arrival, isChange, isCreated } from '../domain/arrival.js';
import { changeOrHold } from '../domain/change-message.js';
import { receiveItem } from '../domain/receive-item.js';
import { LoadThreads } from './load-threads.js';
import { SaveThreads } from './save-threads.js';

/** An item of the past, with when it was received then. */
export interface PastItem {
  channelId: string;
  /** Where its identities live. */
  network: string;
  receivedAt: Date;
  item: InboundItem;
}

/**
 * Works in what was received before, by the same rules as deliveries; no journal, and none of our
 * own sends among it. Give it in the order of time, some hundreds at once.
 */
@Injectable()
export class ImportHistory {
  constructor(
    private readonly loading: LoadThreads,
    private readonly saving: SaveThreads,
  ) {}

  async work(manager: EntityManager, items: readonly PastItem[]): Promise<void> {
    const arrivals = items.map((past, index): Arrival => ({
      ...past,
      eventId: '0',
      index,
      origin: 'webhook',
      language: past.item.type === 'created' ? languageOf(past.item.text) : null,
    }));
    const batch = await this.loading.load(manager, arrivals);
    for (const arrival of arrivals) {
      if (isCreated(arrival)) receiveItem(batch, arrival, false);
      else if (isChange(arrival)) changeOrHold(batch, arrival);
    }
    await this.saving.save(manager, batch);
  }
}
