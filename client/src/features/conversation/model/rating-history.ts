import type { Instant } from '../../../api/types/common';
import type { Message } from '../../../api/types/conversations';

export interface RatingChange {
  from: number;
  to: number;
  at: Instant;
  /** True when an answer of ours stood there before the change. */
  afterOurReply: boolean;
}

/** Every change of a review's stars, oldest first, and whether we had answered before it. */
export function ratingChanges(review: Message, messages: readonly Message[]): RatingChange[] {
  const revisions = [...review.revisions].sort((a, b) => a.replacedAt.localeCompare(b.replacedAt));
  const ratings = [...revisions.map((revision) => revision.rating), review.rating];
  return revisions.flatMap(({ rating: from, replacedAt }, index) => {
    const to = ratings[index + 1] ?? null;
    if (from === null || to === null || from === to) return [];
    return [{ from, to, at: replacedAt, afterOurReply: hadAnswer(messages, replacedAt) }];
  });
}

const hadAnswer = (messages: readonly Message[], at: Instant) =>
  messages.some((message) => message.direction === 'outbound' && message.sentAt < at);
