import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import {
  CustomerDoor,
  CustomerHistory,
  type HistoryLink,
  type HistoryNote,
} from '../../../crm/index.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import { type TimelineConversation, TimelineReader } from '../data/timeline.reader.js';
import { newestFirst } from '../domain/newest-first.js';

export type TimelineEntry =
  | { type: 'conversation'; at: string; id: string; conversation: TimelineConversation }
  | { type: 'note'; at: string; id: string; note: HistoryNote }
  | { type: 'link'; at: string; id: string; link: HistoryLink };

export interface TimelineQuery {
  limit: number;
  cursor?: string;
  network?: string;
}

/** A customer's history over all channels: conversations, notes and links in one order of time. */
@Injectable()
export class ShowTimeline {
  constructor(
    private readonly door: CustomerDoor,
    private readonly timeline: TimelineReader,
    private readonly history: CustomerHistory,
  ) {}

  /** Throws 404 also for a customer who is not theirs to see, 400 for a cursor that is not ours. */
  async page(
    me: Principal,
    customerId: string,
    { limit, cursor, network }: TimelineQuery,
  ): Promise<{ items: TimelineEntry[]; nextCursor: string | null }> {
    const before = timeMarkIn(cursor);
    await this.door.mustSee(me, customerId);
    const stretch = { before, limit: limit + 1 };
    const [conversations, notes, links] = await Promise.all([
      this.timeline.conversations({
        customerId,
        channelIds: me.channelIds === 'all' ? null : me.channelIds,
        network,
        ...stretch,
      }),
      // A note is about the person, on no network.
      network === undefined ? this.history.notes(customerId, stretch) : [],
      this.history.links(customerId, { ...stretch, network }),
    ]);
    const all: TimelineEntry[] = [
      ...conversations.map((conversation) => ({
        type: 'conversation' as const,
        at: conversation.at,
        id: conversation.id,
        conversation,
      })),
      ...notes.map((note) => ({ type: 'note' as const, at: note.at, id: note.id, note })),
      ...links.map((link) => ({ type: 'link' as const, at: link.at, id: link.id, link })),
    ];
    const items = all.sort(newestFirst).slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: all.length > limit && last ? timeCursor(last) : null };
  }
}
