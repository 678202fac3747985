import type { Sentiment } from '../contract.js';
import { toneWords } from './cues.js';

const SHOWN = 5;

/** The words of a text that speak for what was read out of it, in its own spelling apart from accents. */
export function wordsBehind(text: string, sentiment: Sentiment | null): string[] {
  if (sentiment === null || sentiment === 'neutral') return [];
  return [...new Set(toneWords(text, sentiment))].slice(0, SHOWN);
}
