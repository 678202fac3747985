import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Arrival, isChange, isCreated } from '../domain/arrival.js';
import { changeOrHold } from '../domain/change-message.js';
import { receiveItem } from '../domain/receive-item.js';
import { LoadThreads } from './load-threads.js';
import { SaveThreads } from './save-threads.js';
import { SettleOwnSends } from './settle-own-sends.js';

/** Puts what arrived into its conversations, in its order; what the desk sent itself is recognised. */
@Injectable()
export class ThreadArrivals {
  constructor(
    private readonly ownSends: SettleOwnSends,
    private readonly loading: LoadThreads,
    private readonly saving: SaveThreads,
  ) {}

  async thread(manager: EntityManager, arrivals: readonly Arrival[]): Promise<void> {
    if (arrivals.length === 0) return;
    await this.ownSends.settleEchoes(manager, arrivals);
    // Before any conversation is locked: everybody locks a reply before its conversation.
    await this.ownSends.settleReceipts(manager, arrivals);
    const batch = await this.loading.load(manager, arrivals);
    const edited = new Set(arrivals.filter(({ item }) => item.type === 'edited').map(placeOf));
    for (const arrival of arrivals) {
      if (isCreated(arrival)) receiveItem(batch, arrival, edited.has(placeOf(arrival)));
      else if (isChange(arrival)) changeOrHold(batch, arrival);
    }
    await this.saving.save(manager, batch);
  }
}

/** What a delivery speaks of: it may tell the same item's text and its edit. */
const placeOf = ({ eventId, item }: Arrival): string =>
  'externalId' in item ? `${eventId} ${item.externalId}` : eventId;
