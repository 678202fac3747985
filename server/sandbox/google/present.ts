import { SANDBOX_LOCATION } from '../accounts.js';
import type { StoredReview } from '../world/records.js';
import type { World } from '../world/world.js';
import { changedAt } from './reviews.js';

const STARS = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];

export function presentReply({ reply }: StoredReview) {
  return (
    reply && { comment: reply.text, updateTime: reply.updatedAt, reviewReplyState: 'APPROVED' }
  );
}

/** A review as the API shows it. A reviewer has a name there, but no id. */
export function presentReview(world: World, review: StoredReview) {
  const { account, id } = SANDBOX_LOCATION;
  const reply = presentReply(review);
  return {
    name: `accounts/${account}/locations/${id}/reviews/${review.id}`,
    reviewId: review.id,
    reviewer: { displayName: world.people.get(review.authorId)?.name ?? 'A Google user' },
    starRating: STARS[review.stars],
    ...(review.text && { comment: review.text }),
    createTime: review.createdAt,
    updateTime: changedAt(review),
    ...(reply && { reviewReply: reply }),
  };
}
