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
      ...settingHints(events),
      ...noticeHints(events),
    ];
  }
}

function channelHints({ type, data }: StoredEvent): Hint[] {
  const channelId = data['channelId'];
  if (!type.startsWith('channel.') || typeof channelId !== 'string') return [];
  return [ALL_CHANNELS, channelRoom(channelId)].map((room) => ({
    room,
    name: 'channel',
    payload: { channelId },
  }));
}
