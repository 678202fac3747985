import { toneCues, TONE_CUES } from './tone-cues.js';
import { stemTone, toneListFromFile, toneListOf, toneListToFile, wordTone } from './tone-list.js';

const list = toneListOf([
  { word: 'lekker', isStem: false, tone: 0.8 },
  { word: 'vreselijk', isStem: false, tone: -0.9 },
  { word: 'teleurgestel', isStem: true, tone: -0.6 },
]);

describe('a list of words with a tone', () => {
  it('knows whole words as they are, and stems by what begins with them', () => {
    expect(wordTone(list, 'lekker')).toBeCloseTo(0.8, 1);
    expect(wordTone(list, 'lekkers')).toBe(0);
    expect(stemTone(list, 'teleurgesteld')).toBeCloseTo(-0.6, 1);
    expect(stemTone(list, 'teleurgestellingen')).toBe(0);
  });

  it('comes back from its file as it was, and refuses half a file', () => {
    const file = toneListToFile(list);
    expect(toneListFromFile(file).tones).toEqual(list.tones);
    expect(() => toneListFromFile(file.subarray(0, 7))).toThrow('cut off');
  });

  it('turns what is negated, by half', () => {
    const [good, bad] = toneCues(['niet', 'lekker'], list);
    const [plainGood] = toneCues(['lekker'], list);
    expect(good).toBe(0);
    expect(bad).toBeCloseTo(plainGood! / 2);
  });

  it('says nothing about nothing', () => {
    expect(toneCues([], list)).toEqual(Array<number>(TONE_CUES).fill(0));
  });
});
