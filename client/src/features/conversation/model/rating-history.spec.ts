import { aMessage, anAnswer, at } from '../../../testing/conversation/message';
import { ratingChanges } from './rating-history';

const review = aMessage({
  kind: 'review',
  rating: 4,
  revisions: [
    { text: 'Better, not good', rating: 2, replacedAt: at(60) },
    { text: 'Two weeks without an answer', rating: 1, replacedAt: at(10) },
  ],
});

describe('ratingChanges', () => {
  it('tells each change, oldest first, and whether we had answered by then', () => {
    expect(ratingChanges(review, [review, anAnswer({ sentAt: at(30) })])).toEqual([
      { from: 1, to: 2, at: at(10), afterOurReply: false },
      { from: 2, to: 4, at: at(60), afterOurReply: true },
    ]);
  });

  it('says nothing when only the text changed', () => {
    const edited = { ...review, rating: 2, revisions: review.revisions.slice(0, 1) };
    expect(ratingChanges(edited, [])).toEqual([]);
  });
});
