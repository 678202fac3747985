import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import {
  CustomerDoor,
  CustomerHistory,
  type HistoryConsent,
  type HistoryEvent,
  type HistoryLink,
  type HistoryNote,
  type HistorySegment,
} from '../../../crm/index.js';
import { timeCursor, type TimeMark, timeMarkIn } from '../../../platform/database/index.js';
import {
  type TimelineAnswer,
  type TimelineConversation,
  TimelineReader,
} from '../data/timeline.reader.js';
import { newestFirst } from '../domain/newest-first.js';
import { type TimelineFilter, timelineChoice } from '../domain/timeline-kinds.js';

export type TimelineEntry = TimeMark &
  (
    | { type: 'conversation'; conversation: TimelineConversation }
    | { type: 'satisfaction'; satisfaction: TimelineAnswer }
    | { type: 'note'; note: HistoryNote }
    | { type: 'event'; event: HistoryEvent }
    | { type: 'segment'; segment: HistorySegment }
    | { type: 'link'; link: HistoryLink }
    | { type: 'consent'; consent: HistoryConsent }
  );

export interface TimelineQuery {
  limit: number;
  cursor?: string;
  network?: string;
  /** None: everything. */
  kinds?: readonly TimelineFilter[];
}

/** A customer's history over all channels in one order of time. */
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
    asked: string,
    query: TimelineQuery,
  ): Promise<{ items: TimelineEntry[]; nextCursor: string | null }> {
    const { limit, cursor, network, kinds = [] } = query;
    const before = timeMarkIn(cursor);
    const customerId = await this.door.mustSee(me, asked);
    const choice = timelineChoice(kinds, network);
    const stretch = { before, limit: limit + 1 };
    const request = {
      ...stretch,
      customerId,
      channelIds: me.channelIds === 'all' ? null : me.channelIds,
      network,
      complaintsOnly: choice.complaintsOnly,
    };
    const all = (
      await Promise.all([
        choice.has('conversation')
          ? this.timeline.conversations(request).then(placed('conversation'))
          : [],
        choice.has('satisfaction')
          ? this.timeline.answers(request).then(placed('satisfaction'))
          : [],
        choice.has('note') ? this.history.notes(customerId, stretch).then(placed('note')) : [],
        choice.has('event') ? this.history.events(customerId, stretch).then(placed('event')) : [],
        choice.has('segment')
          ? this.history.segments(customerId, stretch).then(placed('segment'))
          : [],
        choice.has('link')
          ? this.history.links(customerId, { ...stretch, network }).then(placed('link'))
          : [],
        choice.has('consent')
          ? this.history.consents(customerId, stretch).then(placed('consent'))
          : [],
      ])
    ).flat();
    const items = all.sort(newestFirst).slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: all.length > limit && last ? timeCursor(last) : null };
  }
}

/** Rows of one kind with their place among all the others. */
const placed =
  <K extends TimelineEntry['type']>(type: K) =>
  <R extends TimeMark>(rows: readonly R[]) =>
    rows.map((row) => ({ type, at: row.at, id: row.id, [type]: row }) as unknown as TimelineEntry);
