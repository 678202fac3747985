import { spamFromFile, spamScore, spamToFile } from './spam-model.js';
import { trainSpam } from './train-spam.js';

const SPAM = [
  'WIN £1000 now! Text CLAIM to 80082',
  'FREE prize, call 09061701461 today to claim £500',
  'Urgent! You won a cash prize, txt WIN to 81010',
];
const RIGHTFUL = [
  'My card was charged £40 twice, please call me on 07911 123456',
  'When does the shop open on Sunday?',
  'Thanks, the new app works well',
];
const lesson = (isSpam: boolean) => (text: string) => ({ text, isSpam, importance: 1 });
const weights = trainSpam([...SPAM.map(lesson(true)), ...RIGHTFUL.map(lesson(false))]);

describe('learned spam', () => {
  it('finds again what it was shown, and what is like it', () => {
    for (const text of SPAM) expect(spamScore(text, weights)).toBeGreaterThan(0);
    for (const text of RIGHTFUL) expect(spamScore(text, weights)).toBeLessThan(0);
    expect(spamScore('Claim your FREE £250 prize! Text WIN to 82277', weights)).toBeGreaterThan(0);
  });

  it('comes back from its file as it was, and refuses another size', () => {
    const again = spamFromFile(spamToFile(weights));
    expect(spamScore(SPAM[0]!, again)).toBeCloseTo(spamScore(SPAM[0]!, weights));
    expect(() => spamFromFile(new Uint8Array(9))).toThrow('another size');
  });

  it('reads a text of any kind', () => {
    for (const text of ['', '👍', '\u0000', '£'.repeat(50_000)])
      expect(Number.isFinite(spamScore(text, weights))).toBe(true);
  });
});
