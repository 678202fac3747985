import { chooseQuotes } from './choose-quotes.js';

const said = (messageId: string, text: string, network = 'facebook', similarity = 0.5) => ({
  messageId,
  text,
  network,
  similarity,
});

describe('the quotes of a group', () => {
  it('come from different networks before the same one speaks twice', () => {
    const quotes = chooseQuotes([
      said('a', 'The app throws me out after the update', 'facebook', 0.9),
      said('b', 'I cannot sign in since Tuesday at all', 'facebook', 0.8),
      said('c', 'Two stars: the login page spins for ever', 'google', 0.4),
      said('d', 'Nothing works on my phone any longer, sadly', 'forum', 0.3),
    ]);
    expect(quotes).toEqual(['a', 'c', 'd']);
  });

  it('say different things', () => {
    const quotes = chooseQuotes([
      said('a', 'The app throws me out after the update'),
      said('b', 'The app throws me out after this update'),
      said('c', 'A waiting time of forty minutes on the phone'),
    ]);
    expect(quotes).toEqual(['a', 'c']);
  });

  it('are none where nobody said anything', () => {
    expect(chooseQuotes([])).toEqual([]);
  });
});
