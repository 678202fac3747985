import { chooseAnswer } from './choose-answer.js';

const best = (id: string | null, confidence = 0.99) => ({
  id,
  confidence,
  score: 1,
  like: undefined,
});
const near = (id: string | null) => ({ id, similarity: 0.8 });
const all = () => true;

describe('chooseAnswer', () => {
  it('sends what is sure, agreed on and switched on', () => {
    const choice = chooseAnswer({ best: [best('a')], nearest: near('a') }, 0.98, all);
    expect(choice).toEqual({
      refusal: undefined,
      answer: { cannedReplyId: 'a', confidence: 0.99 },
    });
  });

  it.each([
    ['nothing-fits', { best: [], nearest: undefined }],
    ['nothing-fits', { best: [best('a')], nearest: undefined }],
    ['not-covered', { best: [best(null)], nearest: near('a') }],
    ['models-disagree', { best: [best('a')], nearest: near('b') }],
    ['models-disagree', { best: [best('a')], nearest: near(null) }],
    ['not-sure-enough', { best: [best('a', 0.97)], nearest: near('a') }],
  ])('refuses: %s', (refusal, matches) => {
    expect(chooseAnswer(matches, 0.98, all).refusal).toBe(refusal);
  });

  it('sends nothing that nobody has switched on, and says what it would have been', () => {
    const choice = chooseAnswer(
      { best: [best('a')], nearest: near('a') },
      0.98,
      (id) => id === 'b',
    );
    expect(choice).toMatchObject({ refusal: 'not-switched-on', answer: { cannedReplyId: 'a' } });
  });
});
