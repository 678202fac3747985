import type { InboundItem } from '../../contract.js';
import {
  fields,
  id,
  optionalFields,
  optionalId,
  optionalName,
  optionalText,
} from '../shared/reading.js';
import { time } from '../shared/times.js';
import type { PolledContext } from './polled-context.js';
import { starsOf } from './decode-rating.js';

/** A recommendation from the page's list, which does not tell whether it was changed. */
export function decodePolledRating({ pageId, resource }: PolledContext): InboundItem[] {
  const review = fields(resource.rating, 'rating');
  const externalId = id(fields(review.open_graph_story, 'open_graph_story'), 'id');
  const reviewer = optionalFields(review, 'reviewer');
  const name = reviewer && optionalName(reviewer, 'name');
  const stars = starsOf(review);
  const text = optionalText(review, 'review_text') ?? '';
  const rating = stars === undefined ? {} : { rating: stars };
  const addressed = { accountId: pageId, kind: 'review', externalId } as const;
  return [
    {
      ...addressed,
      type: 'created',
      occurredAt: time(review, 'created_time'),
      direction: 'inbound',
      author: {
        externalId: (reviewer && optionalId(reviewer, 'id')) ?? externalId,
        ...(name ? { name } : {}),
      },
      text,
      attachments: [],
      thread: { key: externalId },
      isPublic: true,
      ...rating,
    },
  ];
}
