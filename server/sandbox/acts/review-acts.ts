import { addReview, answerReview, editReview, removeReview, starsFrom } from '../google/reviews.js';
import type { Scene } from '../scene.js';
import { personInPlace } from '../world/persons.js';
import type { ActOf, Played } from './played.js';
import { played } from './played.js';

export function playReview(scene: Scene, act: ActOf<'review'>): Played {
  const { person, records } = personInPlace(scene.world, 'google-reviews', undefined, act.author);
  const { review, change } = addReview(scene, {
    authorId: person.id,
    stars: starsFrom(act.stars),
    ...(act.text && { text: act.text }),
    ...(act.at && { at: act.at }),
  });
  return played({ id: review.id, authorId: person.id }, change, records);
}

export function playOnReview(
  scene: Scene,
  act: ActOf<'review-edit'> | ActOf<'review-remove'> | ActOf<'review-answer'>,
): Played {
  const id = act.reviewId;
  switch (act.do) {
    case 'review-remove':
      return played({ id }, removeReview(scene, id));
    case 'review-answer':
      return played({ id }, answerReview(scene, id, act.text, act.at));
    case 'review-edit': {
      const what = {
        ...(act.stars !== undefined && { stars: starsFrom(act.stars) }),
        ...(act.text !== undefined && { text: act.text }),
      };
      return played({ id }, editReview(scene, id, what, act.at));
    }
  }
}
