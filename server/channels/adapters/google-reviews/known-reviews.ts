import { BadElement } from '../shared/decode-error.js';
import type { Fields } from '../shared/reading.js';
import { replyOf } from './review.js';

const KEPT = 500;

/**
 * The reviews last seen, newest first, with the id of the reply that each had: what is needed to
 * notice that one is gone. Kept as text in the poll's state.
 */
export type KnownReviews = ReadonlyMap<string, string>;

export function parseKnown(text: string | undefined): KnownReviews {
  const lines = (text ?? '').split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line): [string, string] => {
      const [reviewId = '', reply = ''] = line.split('\t');
      return [reviewId, reply];
    }),
  );
}

export function formatKnown(known: KnownReviews): string {
  return [...known]
    .slice(0, KEPT)
    .map(([reviewId, reply]) => `${reviewId}\t${reply}`)
    .join('\n');
}

/** The first page of a round comes first; later pages follow what is known, as the list goes on. */
export function withPage(
  known: KnownReviews,
  reviews: readonly Fields[],
  isFirst: boolean,
): KnownReviews {
  const page = new Map(
    reviews.flatMap((review): [string, string][] => {
      const { reviewId } = review;
      return typeof reviewId === 'string' ? [[reviewId, replyIdOf(review, reviewId)]] : [];
    }),
  );
  return isFirst ? new Map([...page, ...withoutKeys(known, page)]) : new Map([...known, ...page]);
}

function withoutKeys(known: KnownReviews, page: KnownReviews): [string, string][] {
  return [...known].filter(([reviewId]) => !page.has(reviewId));
}

/** Empty where there is no reply, or none that can be read. */
function replyIdOf(review: Fields, reviewId: string): string {
  try {
    return replyOf(review, reviewId)?.externalId ?? '';
  } catch (error) {
    if (error instanceof BadElement) return '';
    throw error;
  }
}

export function without(known: KnownReviews, reviewIds: readonly string[]): KnownReviews {
  return new Map([...known].filter(([reviewId]) => !reviewIds.includes(reviewId)));
}

/** Replies that stood under a review and do so no more, removed or replaced. */
export function goneReplies(known: KnownReviews, reviews: readonly Fields[]): string[] {
  const now = withPage(new Map(), reviews, true);
  return [...now].flatMap(([reviewId, reply]) => {
    const before = known.get(reviewId);
    return before && before !== reply ? [before] : [];
  });
}
