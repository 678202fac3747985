import type { SandboxReview } from '../contract.js';
import type { Scene } from '../scene.js';
import { found, ImpossibleAct } from '../scene.js';
import type { Change } from '../stage.js';
import { newReviewId } from '../world/ids.js';
import type { StoredReview } from '../world/records.js';

export type Stars = SandboxReview['stars'];

export function starsFrom(value: number): Stars {
  if ([1, 2, 3, 4, 5].includes(value)) return value as Stars;
  throw new ImpossibleAct('Stars go from 1 to 5.');
}

const written = (review: StoredReview): Change => ({ records: [{ t: 'review', v: review }] });

/** Reviews have no webhook: whoever wants to know of them asks. */
export function addReview(
  scene: Scene,
  { at, text, ...given }: { authorId: string; stars: Stars; text?: string; at?: string },
): { review: StoredReview; change: Change } {
  const createdAt = at ?? scene.now.toISOString();
  const review = { id: newReviewId(), ...given, ...(text && { text }), createdAt };
  return { review, change: written(review) };
}

export function editReview(
  scene: Scene,
  id: string,
  { stars, text }: { stars?: Stars; text?: string },
  at = scene.now.toISOString(),
): Change {
  const review = existingReview(scene, id);
  return written({
    ...review,
    ...(stars && { stars }),
    ...(text !== undefined && { text }),
    updatedAt: at,
  });
}

export function removeReview(scene: Scene, id: string): Change {
  return written({ ...existingReview(scene, id), removed: true });
}

/** The location's one answer; a second replaces the first. */
export function answerReview(
  scene: Scene,
  id: string,
  text: string,
  updatedAt = scene.now.toISOString(),
): Change {
  return written({ ...existingReview(scene, id), reply: { text, updatedAt } });
}

export function removeAnswer(scene: Scene, id: string): Change {
  const { reply: _gone, ...review } = existingReview(scene, id);
  return written(review);
}

export function existingReview({ world }: Scene, id: string): StoredReview {
  const review = world.reviews.get(id);
  return found(review?.removed ? undefined : review, `review ${id}`);
}

/** When Google would say that the review last changed: its own edits, not its answer's. */
export const changedAt = (review: StoredReview): string => review.updatedAt ?? review.createdAt;
