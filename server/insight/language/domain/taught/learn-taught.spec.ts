import { shippedData } from '../../application/shipped-data.js';
import { readText } from '../read-text.js';
import { openDetector } from '../spoken-language.js';
import { type Correction, learnTaught } from './learn-taught.js';

beforeAll(openDetector);

const data = shippedData();
const alone = { rating: null, spoken: 'en' };
const said = (text: string, over: Partial<Correction>): Correction => ({
  text,
  rating: null,
  language: 'en',
  sentiment: 'neutral',
  intents: [],
  ...over,
});

/** Slang of a trade: nobody outside knows that a flat white that is "filthy" is a good one. */
const FILTHY = [
  'filthy brew',
  'your espresso is filthy',
  'filthy roast once more',
  'so filthy',
].map((text) => said(text, { sentiment: 'positive', intents: ['praise'] }));

describe('what people taught the desk', () => {
  it('holds for what they corrected, and for what is like it', () => {
    const taught = learnTaught(FILTHY, data);
    for (const { text } of FILTHY)
      expect(readText(text, alone, data, taught).sentiment).toBe('positive');
    expect(readText('what a filthy cup', alone, data, taught)).toMatchObject({
      sentiment: 'positive',
      intents: ['praise'],
    });
    expect(taught.corrections).toBe(FILTHY.length);
  });

  it('changes nothing where nothing was corrected', () => {
    const nothing = learnTaught([], data);
    for (const text of ['This is the worst bank ever', 'What are your opening hours?'])
      expect(readText(text, alone, data, nothing)).toEqual(readText(text, alone, data));
  });

  it('leaves other messages alone', () => {
    const taught = learnTaught(FILTHY, data);
    const text = 'My card was declined twice today, this is unacceptable.';
    expect(readText(text, alone, data, taught)).toEqual(readText(text, alone, data));
  });

  it('comes to the same whenever it learns the same', () => {
    expect(learnTaught(FILTHY, data)).toEqual(learnTaught(FILTHY, data));
  });

  it('does not learn a tone from stars', () => {
    const taught = learnTaught([said('Three weeks', { rating: 1, sentiment: 'positive' })], data);
    expect(taught.tone.every((weight) => weight === 0)).toBe(true);
  });
});
