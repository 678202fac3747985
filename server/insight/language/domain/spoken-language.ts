import { eld } from 'eld/extrasmall';
import { languageOf } from '../../../desk/conversations/index.js';
import { plainWords, readable } from './plain-words.js';

/** Those that people write to the desk in; among fewer there are fewer mistakes. */
const EXPECTED = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'];
eld.setLanguageSubset(EXPECTED);

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

const detected = (text: string): string | null => eld.detect(readable(text)).language || null;
