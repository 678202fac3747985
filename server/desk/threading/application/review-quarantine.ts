import { Injectable, Logger } from '@nestjs/common';
import { may, reaches } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ChannelRegistry, QuarantineRepository } from '../../../channels/index.js';
import { encodeCursor, idCursorIn } from '../../../platform/database/index.js';
import { conflict, notFound } from '../../../platform/kernel/index.js';
import { WorkInDeliveries } from './work-in-deliveries.js';

type Item = NonNullable<Awaited<ReturnType<QuarantineRepository['find']>>>;

/** Looking at what was set aside, trying it again, putting it away. */
@Injectable()
export class ReviewQuarantine {
  private readonly log = new Logger('Quarantine');

  constructor(
    private readonly quarantine: QuarantineRepository,
    private readonly deliveries: WorkInDeliveries,
    private readonly channels: ChannelRegistry,
  ) {}

  async page(
    me: Principal,
    channelId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<{ items: Item[]; nextCursor: string | null }> {
    await this.mustReach(me, channelId);
    const after = cursor === undefined ? undefined : idCursorIn(cursor);
    const items = await this.quarantine.page(channelId, limit + 1, after);
    const shown = items.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = items.length > limit && last ? encodeCursor([last.id]) : null;
    return { items: shown, nextCursor };
  }

  async unsupported(
    me: Principal,
    channelId: string,
  ): ReturnType<QuarantineRepository['unsupported']> {
    await this.mustReach(me, channelId);
    return this.quarantine.unsupported(channelId);
  }

  async replay(me: Principal, id: string): Promise<Item> {
    const item = await this.openItem(me, id);
    await this.tryAgain(me, item.inboundEventId);
    return (await this.quarantine.find(id)) ?? item;
  }

  /** Tries everything of a channel again; answers how many elements went through and how many stay. */
  async replayAll(
    me: Principal,
    channelId: string,
  ): Promise<{ replayed: number; stillBad: number }> {
    await this.mustReach(me, channelId);
    const before = await this.quarantine.allOpen(channelId);
    const events = new Set(before.map(({ eventId }) => eventId));
    for (const eventId of events) await this.tryAgain(me, eventId);
    const after = await this.quarantine.allOpen(channelId);
    const left = new Set(after.map(({ id }) => id));
    return { replayed: before.filter(({ id }) => !left.has(id)).length, stillBad: left.size };
  }

  async dismiss(me: Principal, id: string): Promise<Item> {
    const item = await this.openItem(me, id);
    await this.quarantine.resolve(id, 'dismissed', me.userId);
    return (await this.quarantine.find(id)) ?? item;
  }

  private async tryAgain(me: Principal, eventId: string): Promise<void> {
    await this.quarantine.replaying(eventId, me.userId);
    try {
      await this.deliveries.again(eventId);
    } catch (error) {
      this.log.warn(`Delivery ${eventId} failed once more: ${String(error)}`);
      // The desk failed at it once more: it stays where a person sees it.
      await this.quarantine.reopen(eventId);
    }
  }

  private async openItem(me: Principal, id: string): Promise<Item> {
    const item = await this.quarantine.find(id);
    if (!item || !isOpenTo(me, item)) throw notFound('quarantine-item');
    if (item.resolvedAt)
      throw conflict('quarantine.resolved', 'Somebody has dealt with this already.');
    return item;
  }

  private async mustReach(me: Principal, channelId: string): Promise<void> {
    if (!reaches(me, channelId)) throw notFound('channel');
    await this.channels.get(channelId);
  }
}

/** What belongs to no channel yet is for those who look after channels. */
const isOpenTo = (me: Principal, { channelId }: Item): boolean =>
  channelId ? reaches(me, channelId) : may(me, 'channels.manage');
