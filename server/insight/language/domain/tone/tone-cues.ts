import { negatedAmong } from '../cues.js';
import { stemTone, type ToneList, wordTone } from './tone-list.js';

/** How many numbers `toneCues` gives. */
export const TONE_CUES = 7;

/** A negated word says half the opposite. */
const TURNED = -0.5;
const STRENGTH = 5 / 3;

/**
 * What word lists say of a text: good, bad and their sum for whole words, the sum for a text of any
 * length, and good, bad and their sum for stems.
 */
export function toneCues(words: readonly string[], list: ToneList): number[] {
  const turned = negatedAmong(words);
  const ofWords = { good: 0, bad: 0 };
  const ofStems = { good: 0, bad: 0 };
  words.forEach((word, at) => {
    const turn = turned[at] ? TURNED : 1;
    add(ofWords, wordTone(list, word) * turn * STRENGTH);
    add(ofStems, stemTone(list, word) * turn);
  });
  const sum = ofWords.good - ofWords.bad;
  return [
    ofWords.good,
    ofWords.bad,
    sum,
    words.length === 0 ? 0 : (sum * 2) / Math.sqrt(words.length),
    ofStems.good,
    ofStems.bad,
    ofStems.good - ofStems.bad,
  ];
}

function add(into: { good: number; bad: number }, tone: number): void {
  if (tone > 0) into.good += tone;
  else into.bad -= tone;
}
