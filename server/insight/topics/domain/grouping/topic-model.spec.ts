import { discoverTopics } from '../discover-topics.js';
import { learnTopics, nearestTopic } from './topic-model.js';

const examples = [
  {
    topicId: 'login',
    language: 'en',
    texts: ['The app login fails', 'Login in the app does not work', 'App login shows an error'],
  },
  {
    topicId: 'card',
    language: 'en',
    texts: ['My card has not arrived', 'The card never arrived by post', 'Waiting for my card'],
  },
];

describe('the topic of a text', () => {
  const model = learnTopics(examples);

  it('is the one whose examples it is nearest to', () => {
    expect(nearestTopic(model, 'No login in your app since today')?.topicId).toBe('login');
    expect(nearestTopic(model, 'Has my card arrived at the branch?')?.topicId).toBe('card');
  });

  it('is none for what is about something else, and for no words', () => {
    expect(
      nearestTopic(model, 'What is the rate of a mortgage over twenty years?'),
    ).toBeUndefined();
    expect(nearestTopic(model, '😀')).toBeUndefined();
    expect(nearestTopic(learnTopics([]), 'The app login fails')).toBeUndefined();
  });
});

describe('looking for topics', () => {
  const texts = [
    'The rate of the mortgage went up',
    'Why is the mortgage rate higher now',
    'A higher rate for my mortgage, why',
    'Mortgage rate: why higher than last year',
    'The app login shows an error again',
    'No parking left at the branch in Ghent',
    'Where can I find parking at the Ghent branch',
    'The parking of the branch in Ghent is always full',
    'Ghent branch: parking costs too much',
  ].map((text) => ({ text, language: 'en' }));

  it('finds new ones, and knows those that are there', () => {
    const { placed, found } = discoverTopics(examples, texts);
    expect(placed).toMatchObject([{ at: 4, topicId: 'login' }]);
    const rates = found.find(({ terms }) => terms.includes('mortgage'));
    expect(found).toHaveLength(2);
    expect(rates).toMatchObject({ language: 'en' });
    expect(rates?.members.map(({ at }) => at).sort()).toEqual([0, 1, 2, 3]);
  });

  it('finds nothing in nothing', () => {
    expect(discoverTopics([], [])).toEqual({ placed: [], found: [] });
  });
});
