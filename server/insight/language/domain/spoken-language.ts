import { languageOf } from '../../../desk/conversations/index.js';
import { plainWords, readable } from './plain-words.js';

/** Those that people write to the desk in; among fewer there are fewer mistakes. */
const EXPECTED = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'];

type Detector = (typeof import('eld/extrasmall'))['eld'];
let detector: Detector | undefined;

/** Reads the tables of the detector, 85 MB in memory: not before there is a text to read. */
export async function openDetector(): Promise<void> {
  if (detector) return;
  const { eld } = await import('eld/extrasmall');
  eld.setLanguageSubset(EXPECTED);
  detector = eld;
}

/** So few words are better told by lists of small words and by what was spoken before. */
const FEW = 3;

/**
 * The language of a text, as ISO 639-1. A word or two ("Merci !", "OK 👍") say little: there the
 * language of the conversation so far counts. Null when nothing speaks for any. Some dozens of
 * microseconds.
 */
export function spokenLanguage(text: string, spoken: string | null): string | null {
  const words = plainWords(text).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return spoken;
  const listed = languageOf(text);
  if (words.length > FEW) return detected(text) ?? listed ?? spoken;
  return listed ?? spoken ?? (words.length > 1 ? detected(text) : null);
}

function detected(text: string): string | null {
  if (!detector) throw new Error('Open the detector before a text is read.');
  return detector.detect(readable(text)).language || null;
}
