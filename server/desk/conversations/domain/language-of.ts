import { type Language, LANGUAGES, LOOKS, WORDS } from './language-words.js';

// Enough of a long text; the rest is in the same language.
const READ = 400;
const NOISE = /https?:\/\/\S+|[@#]\S+/g;
const WORD = /[\p{L}]+(?:['’-][\p{L}]+)*['’]?/gu;

const ALONE = 3;
const SHARED = 1;
const LOOK = 1;

/** How far ahead of the second a language must be, and how much must speak for it. */
const LEAD = 1.3;
const ENOUGH = 2;

/**
 * The language of a customer's words as far as the search needs it: `en`, `fr` or `nl`; null when
 * too little speaks for one of them, for instance after "OK 👍". Pure, a few microseconds.
 */
export function languageOf(text: string): Language | null {
  const points: Record<Language, number> = { en: 0, fr: 0, nl: 0 };
  const words = text.slice(0, READ).toLowerCase().replace(NOISE, ' ').match(WORD) ?? [];
  for (const word of words) weigh(word.replaceAll('’', "'"), points);
  const [first, second] = [...LANGUAGES].sort((one, other) => points[other] - points[one]);
  if (points[first!] < ENOUGH || points[first!] < points[second!] * LEAD) return null;
  return first!;
}

function weigh(word: string, points: Record<Language, number>): void {
  const known = WORDS.get(word);
  if (known) {
    for (const language of known) points[language] += known.length === 1 ? ALONE : SHARED;
    return;
  }
  const elided = word.indexOf("'");
  if (elided === 1 || elided === 2) {
    points.fr += ALONE - 1;
    if (elided + 1 < word.length) weigh(word.slice(elided + 1), points);
    return;
  }
  for (const [language, look] of LOOKS) if (look.test(word)) points[language] += LOOK;
}
