import type { Intent, Sentiment } from '../contract.js';
import { toneWords } from './cues.js';
import { plainWords } from './plain-words.js';
import { signWords } from './signs-of-complaint.js';
import { stemTone, type ToneList, wordTone } from './tone/tone-list.js';

const SHOWN = 5;
const READ = 4000;
/** Below this a word of the lists says too little to be named. */
const TELLING = 0.3;

/** The words of a text that speak for what was read out of it, in its own spelling apart from accents. */
export function wordsBehind(
  whole: string,
  { sentiment, intents }: { sentiment: Sentiment | null; intents: readonly Intent[] },
  tones: ToneList,
): string[] {
  const text = whole.slice(0, READ);
  const ofTone =
    sentiment === null || sentiment === 'neutral'
      ? []
      : [...toneWords(text, sentiment), ...listedWords(text, sentiment, tones)];
  const ofComplaint = intents.includes('complaint') ? signWords(text) : [];
  return [...new Set([...ofTone, ...ofComplaint])].slice(0, SHOWN);
}

function listedWords(text: string, sentiment: Sentiment, tones: ToneList): string[] {
  const side = sentiment === 'positive' ? 1 : -1;
  return plainWords(text).filter(
    (word) => Math.max(side * wordTone(tones, word), side * stemTone(tones, word)) >= TELLING,
  );
}
