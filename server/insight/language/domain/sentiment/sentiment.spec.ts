import { COLUMNS, sentimentFeatures } from './sentiment-features.js';
import { toneListOf } from '../tone/tone-list.js';
import { CLASSES, fromFile, pack, sentimentScores, sharesOf, toFile } from './sentiment-model.js';
import { bestOf, toneScores } from './sentiment-of.js';
import { trainSentiment } from './train-sentiment.js';

const SAID: readonly (readonly [string, number])[] = [
  ['I love this bank, wonderful people', 2],
  ['What a lovely app, thank you', 2],
  ['Great service and a friendly voice', 2],
  ['The branch is open on Monday', 1],
  ['My card expires in June', 1],
  ['I moved to Ghent last year', 1],
  ['This is the worst bank ever', 0],
  ['Terrible app, it crashes all day', 0],
  ['I hate waiting on the phone', 0],
];

const NO_LISTS = toneListOf([]);

const lessons = SAID.map(([text, label]) => ({
  features: sentimentFeatures(text, NO_LISTS),
  label,
  importance: 1,
}));
const options = { rounds: 20, rate: 0.1, modesty: 1e-5 };
const weights = trainSentiment(lessons, options);
const packed = pack(weights, weights);
const read = (text: string, language = 'en') =>
  bestOf(toneScores(sentimentFeatures(text, NO_LISTS), language, packed));

describe('learning the sentiment', () => {
  it('finds again what it was taught, and what is said in other words', () => {
    for (const [text, label] of SAID) expect(read(text)).toBe(CLASSES[label]);
    expect(read('wonderful app')).toBe('positive');
    expect(read('the worst service')).toBe('negative');
  });

  it('comes to the same whenever it learns the same', () => {
    const again = trainSentiment(lessons, options).weights;
    expect(Buffer.from(again.buffer).equals(Buffer.from(weights.weights.buffer))).toBe(true);
  });

  it('loses next to nothing in bytes, and nothing in the file', () => {
    const again = fromFile(toFile(packed));
    const features = sentimentFeatures('a lovely day for a terrible bank', NO_LISTS);
    const scores = sentimentScores(again, features);
    expect(sharesOf(scores).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(scores).toEqual(sentimentScores(packed, features));
    expect(again.cues).toEqual(packed.cues);
  });

  it('refuses a file of another size', () => {
    expect(() => fromFile(new Uint8Array(12))).toThrow('another size');
  });

  it('reads a text of any kind', () => {
    for (const text of ['', '👍', '\u0000', 'x'.repeat(4000)]) {
      const { columns } = sentimentFeatures(text, NO_LISTS);
      expect(columns.every((column) => column >= 0 && column < COLUMNS)).toBe(true);
      expect(CLASSES).toContain(read(text));
    }
  });
});
