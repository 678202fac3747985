import { factsOf } from './facts-of.js';
import type { Fact, FactName } from './facts.js';
import type { Story } from './story.js';
import { alwaysOpen, aReply, aStory, aWord, minute } from './testing/a-story.js';

const MINUTE = 60_000;

const of = (story: Story, fact: FactName): Fact[] =>
  factsOf(story, alwaysOpen).filter((one) => one.fact === fact);
const minutesOf = (story: Story, fact: FactName): number[] =>
  of(story, fact).map(({ value }) => value / MINUTE);

describe('the time to a reply', () => {
  it('runs from the first unanswered word to the first reply of a person, who gets it', () => {
    const story = aStory([aWord(0), aWord(4), aReply(10), aReply(12), aWord(30), aReply(33)]);
    expect(minutesOf(story, 'first-reply')).toEqual([10]);
    expect(minutesOf(story, 'next-reply')).toEqual([3]);
    expect(of(story, 'first-reply')[0]).toMatchObject({ agentId: 'ann', at: minute(10) });
  });

  it('is not shortened by what the desk answers itself: that stands apart', () => {
    const story = aStory([aWord(0), aReply(1, { from: 'desk', authorId: null }), aReply(20)]);
    expect(minutesOf(story, 'first-reply')).toEqual([20]);
    expect(minutesOf(story, 'automatic-reply')).toEqual([1]);
    expect(of(story, 'automatic-reply')[0]!.agentId).toBeNull();
  });

  it('keeps reopenings apart, begun by the word that reopened', () => {
    const story = aStory([aWord(0), aReply(5), aWord(100), aReply(140)], [10, 101, 150]);
    expect(minutesOf(story, 'first-reply')).toEqual([5]);
    expect(minutesOf(story, 'reopened-reply')).toEqual([40]);
    expect(minutesOf(story, 'next-reply')).toEqual([]);
    expect(minutesOf(story, 'resolution')).toEqual([10]);
    expect(minutesOf(story, 'reopened-resolution')).toEqual([50]);
    expect(of(story, 'reopened').map(({ at }) => at)).toEqual([minute(100)]);
  });

  it('has a twin that counts opening hours only', () => {
    const half = { between: (start: number, end: number) => (end - start) / 2 };
    const facts = factsOf(aStory([aWord(0), aReply(10)]), half);
    expect(facts.find(({ fact }) => fact === 'first-reply-business')?.value).toBe(5 * MINUTE);
    expect(facts.find(({ fact }) => fact === 'first-reply')?.value).toBe(10 * MINUTE);
  });

  it('asks nothing for words that need no answer', () => {
    const story = aStory([aWord(0, { needsNoAnswer: true }), aWord(6), aReply(10)]);
    expect(minutesOf(story, 'first-reply')).toEqual([4]);
    expect(of(story, 'message-in')).toHaveLength(2);
  });
});

it('tells a resolve that nobody and nothing answered before', () => {
  const values = (story: Story) => of(story, 'resolved').map(({ value }) => value);
  expect(values(aStory([aWord(0)], [5]))).toEqual([1]);
  expect(values(aStory([aWord(0), aReply(1)], [5]))).toEqual([0]);
  expect(values(aStory([aWord(0), aReply(1, { from: 'desk' })], [5]))).toEqual([0]);
});

it('counts moods, complaints and public mentions of messages, under their own language and topic', () => {
  const story = aStory([
    aWord(0, { sentiment: 'negative', isComplaint: true, language: 'fr', topicId: 'cards' }),
    aWord(1, { sentiment: 'positive', isPublic: false }),
    aWord(2),
  ]);
  expect(of(story, 'message-in').map(({ bucket }) => bucket)).toEqual([1, 3, 0]);
  expect(of(story, 'complaint')).toMatchObject([{ language: 'fr', topicId: 'cards', value: 1 }]);
  expect(of(story, 'mention')).toHaveLength(2);
});

it('counts targets, ratings and automatic answers when they were decided', () => {
  const story = aStory([aWord(0)], [], {
    promises: [
      { at: minute(9), isMet: true, agentId: 'ann' },
      { at: minute(50), isMet: false, agentId: null },
    ],
    ratings: [
      { askedAt: minute(60), answeredAt: minute(70), rating: 4, agentId: 'ann' },
      { askedAt: minute(80), answeredAt: null, rating: null, agentId: 'bo' },
    ],
    automatic: [
      { messageId: 'm0', at: minute(1), verdict: 'wrong', verdictAt: minute(5) },
      { messageId: 'm1', at: minute(2), verdict: null, verdictAt: null },
    ],
  });
  expect(of(story, 'promise').map(({ value, agentId }) => [value, agentId])).toEqual([
    [1, 'ann'],
    [0, null],
  ]);
  expect(of(story, 'rating-asked')).toHaveLength(2);
  expect(of(story, 'rating')).toMatchObject([{ bucket: 4, at: minute(70), agentId: 'ann' }]);
  expect(of(story, 'automatic-sent')).toHaveLength(2);
  expect(of(story, 'automatic-judged')).toMatchObject([{ value: 0, at: minute(5) }]);
});

it('reads the same facts whatever order things became known in', () => {
  const words = [aWord(0), aWord(3), aReply(10), aWord(100), aReply(140), aWord(170)];
  const one = aStory(words, [20, 101, 150, 171]);
  const other = { ...one, words: [...words].reverse(), statuses: [...one.statuses].reverse() };
  const sorted = (story: Story) =>
    factsOf(story, alwaysOpen)
      .map((fact) => JSON.stringify(fact))
      .sort();
  expect(sorted(other)).toEqual(sorted(one));
});
