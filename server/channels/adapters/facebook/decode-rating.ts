import type { InboundItem } from '../../contract.js';
import {
  id,
  optionalId,
  optionalName,
  optionalNumber,
  optionalText,
  type Fields,
} from '../shared/reading.js';
import { createdAt, unsupportedChange, verbOf, type Change } from './change.js';

/** A recommendation of the page. Its open graph story is its id and the thread of its comments. */
export function decodeRating(change: Change): InboundItem {
  const { value, pageId, sentAt } = change;
  const externalId = id(value, 'open_graph_story_id');
  const addressed = { accountId: pageId, kind: 'review', externalId } as const;
  const rating = starsOf(value);
  const text = optionalText(value, 'review_text') ?? '';
  switch (verbOf(change)) {
    case 'add': {
      const name = optionalName(value, 'reviewer_name');
      return {
        ...addressed,
        type: 'created',
        occurredAt: createdAt(change),
        direction: 'inbound',
        author: {
          externalId: optionalId(value, 'reviewer_id') ?? externalId,
          ...(name === undefined ? {} : { name }),
        },
        text,
        attachments: [],
        thread: { key: externalId },
        ...(rating === undefined ? {} : { rating }),
        isPublic: true,
      };
    }
    case 'edit':
    case 'edited':
      return {
        ...addressed,
        type: 'edited',
        occurredAt: sentAt,
        text,
        ...(rating === undefined ? {} : { rating }),
      };
    case 'remove':
      return { ...addressed, type: 'removed', occurredAt: sentAt, by: 'unknown' };
    default:
      return unsupportedChange(change);
  }
}

/** Recommendations count as 5 and 1; only old ratings have stars of their own. */
export function starsOf(value: Fields): number | undefined {
  const recommendation = optionalName(value, 'recommendation_type')?.toUpperCase();
  if (recommendation === 'POSITIVE') return 5;
  if (recommendation === 'NEGATIVE') return 1;
  const stars = optionalNumber(value, 'rating');
  return stars !== undefined && Number.isInteger(stars) && stars >= 1 && stars <= 5
    ? stars
    : undefined;
}
