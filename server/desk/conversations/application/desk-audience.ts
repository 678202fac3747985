import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { StoredEvent } from '../../../platform/events/index.js';
import type { Audience, Hint } from '../../../platform/live/index.js';
import { WatchRepository } from '../data/watch.repository.js';
import { ALL_CHANNELS, channelRoom } from './desk-door.js';
import { noticeHints, settingHints } from './setting-hints.js';

/** One hint a conversation, however much happened in it: its newest number and where it stands. */
@Injectable()
export class DeskAudience implements Audience {
  constructor(
    private readonly watches: WatchRepository,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  async hintsFor(events: readonly StoredEvent[]): Promise<Hint[]> {
    const newest = new Map<string, number>();
    for (const { conversationId, seq } of events)
      if (conversationId)
        newest.set(conversationId, Math.max(seq ?? 0, newest.get(conversationId) ?? 0));
    const places =
      newest.size > 0
        ? await this.watches.channelsOf(this.db.manager, [...newest.keys()])
        : new Map();
    const conversations = [...newest].flatMap(([conversationId, seq]): Hint[] => {
      const place = places.get(conversationId);
      if (!place) return [];
      const payload = {
        conversationId,
        seq,
        publicationId: place.publicationId,
        listTouched: true,
      };
      return [ALL_CHANNELS, channelRoom(place.channelId)].map((room) => ({
        room,
        name: 'changed',
        payload,
      }));
    });
    return [
      ...conversations,
      ...events.flatMap(channelHints),
      ...(await this.customerHints(events)),
      ...settingHints(events),
      ...noticeHints(events),
    ];
  }

  /** That something is new about a customer, for those who may see them. */
  private async customerHints(events: readonly StoredEvent[]): Promise<Hint[]> {
    const ids = customersIn(events);
    if (ids.length === 0) return [];
    const places = await this.watches.channelsOfCustomers(this.db.manager, ids);
    const rooms = [
      ...ids.map((customerId) => ({ customerId, room: ALL_CHANNELS })),
      ...places.map(({ customerId, channelId }) => ({ customerId, room: channelRoom(channelId) })),
    ];
    return rooms.map(({ customerId, room }) => ({
      room,
      name: 'customer',
      payload: { customerId },
    }));
  }
}

/** Imports change thousands at once: whoever looks at one of so many sees it when they look again. */
const MOST_CUSTOMERS = 200;

const customersIn = (events: readonly StoredEvent[]): string[] =>
  [
    ...new Set(
      events
        .filter(({ type }) => /^(customer|identity)\./.test(type))
        .flatMap(({ data }) => [data['customerId'], data['previousCustomerId'], data['absorbedId']])
        .filter((id) => typeof id === 'string'),
    ),
  ].slice(0, MOST_CUSTOMERS);

function channelHints({ type, data }: StoredEvent): Hint[] {
  const channelId = data['channelId'];
  if (!type.startsWith('channel.') || typeof channelId !== 'string') return [];
  return [ALL_CHANNELS, channelRoom(channelId)].map((room) => ({
    room,
    name: 'channel',
    payload: { channelId },
  }));
}
