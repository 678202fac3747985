import type { MeasureKey } from './catalogue.js';
import type { Measure } from './measure.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import type { MeasureTexts } from './texts/texts.js';

export const TEXT_LANGUAGES = ['en', 'fr', 'nl'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

const texts: Readonly<Record<TextLanguage, MeasureTexts>> = { en, fr, nl };

/** The language of these texts that is meant; English for all that there are none in. */
export const textLanguage = (language: string | undefined): TextLanguage =>
  TEXT_LANGUAGES.find((one) => language?.toLowerCase().startsWith(one)) ?? 'en';

/** What a figure is called, and how it is made. */
export function measureText(
  { key }: Pick<Measure, 'key'>,
  language: TextLanguage,
): { name: string; words: string } {
  const [name, words] = texts[language][key as MeasureKey];
  return { name, words };
}
