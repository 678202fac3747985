import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import type { ItemCreated } from '../../../channels/contract.js';
import { keyOf } from '../../conversations/contract.js';
import { OutboundMessages, ThreadLoader } from '../../conversations/index.js';
import { type Arrival, isCreated } from '../domain/arrival.js';

/** What networks tell about our own sends: echoes, receipts, late refusals. */
@Injectable()
export class SettleOwnSends {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly outbound: OutboundMessages,
    private readonly loader: ThreadLoader,
  ) {}

  /** Before anything is placed: an echo of our own send is that send's message, not a new one. */
  async settleEchoes(manager: EntityManager, arrivals: readonly Arrival[]): Promise<void> {
    const echoes = arrivals.filter(
      (arrival): arrival is Arrival<ItemCreated> =>
        isCreated(arrival) && arrival.item.direction === 'outbound',
    );
    if (echoes.length === 0) return;
    const known = await this.loader.knownExternalIds(
      manager,
      echoes.map(({ channelId, item }) => ({ channelId, kind: item.kind, id: item.externalId })),
    );
    for (const { channelId, item } of echoes) {
      if (known.has(keyOf(channelId, item.kind, item.externalId))) continue;
      const replyId = await this.deliveries.matchEcho(manager, {
        channelId,
        kind: item.kind,
        externalId: item.externalId,
        text: item.text,
        threadKey: item.thread.key,
        correlation: item.correlation,
        permalink: item.permalink,
        parentExternalId: item.thread.parentExternalId,
        occurredAt: item.occurredAt,
      });
      if (!replyId) continue;
      await this.outbound.apply(manager, {
        replyId,
        state: 'sent',
        externalId: item.externalId,
        permalink: item.permalink,
        at: item.occurredAt,
      });
    }
  }

  async settleReceipts(manager: EntityManager, arrivals: readonly Arrival[]): Promise<void> {
    for (const { channelId, item } of arrivals) {
      if (item.type === 'receipt')
        await this.deliveries.applyReceipt(manager, { ...item, channelId, at: item.occurredAt });
      if (item.type === 'refused')
        await this.deliveries.applyRefusal(manager, { ...item, channelId });
    }
  }
}
