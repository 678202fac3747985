import type { Principal } from '../../../access/contract.js';
import { presentNote } from '../../../crm/index.js';
import type { TimeMark } from '../../../platform/database/index.js';
import type { TimelineEntry } from '../application/show-timeline.js';
import type { TimelineItemDto } from './timeline.dto.js';

export function presentEntry(entry: TimelineEntry, me: Principal): TimelineItemDto {
  const { id } = entry;
  switch (entry.type) {
    case 'conversation':
      return {
        type: entry.type,
        id,
        at: entry.conversation.openedAt,
        conversation: { ...unplaced(entry.conversation), id },
      };
    case 'note':
      return { type: entry.type, id, at: entry.note.createdAt, note: presentNote(entry.note, me) };
    case 'satisfaction': {
      const { answeredAt, ...satisfaction } = unplaced(entry.satisfaction);
      return { type: entry.type, id, at: answeredAt, satisfaction };
    }
    case 'event': {
      const { time, ...event } = unplaced(entry.event);
      return { type: entry.type, id, at: time, event };
    }
    case 'segment': {
      const { time, ...segment } = unplaced(entry.segment);
      return { type: entry.type, id, at: time, segment };
    }
    case 'link': {
      const { time, ...link } = unplaced(entry.link);
      return { type: entry.type, id, at: time, link };
    }
    case 'consent': {
      const { time, ...consent } = unplaced(entry.consent);
      return { type: entry.type, id, at: time, consent };
    }
  }
}

/** A row without what only gave it its place. */
const unplaced = <R extends TimeMark>({ at: _at, id: _id, ...rest }: R): Omit<R, keyof TimeMark> =>
  rest;
