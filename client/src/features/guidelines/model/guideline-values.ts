import type { Guideline, GuidelineContent, GuidelineText } from '../../../api/types/guidance';

export const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;
export type TextLanguage = (typeof languages)[number];

export const emptyText = (language: string): GuidelineText => ({
  language,
  tone: '',
  dos: [],
  donts: [],
  crisis: '',
});

export const newGuideline = (language: string): GuidelineContent => ({
  name: '',
  condition: { all: [] },
  texts: [emptyText(language)],
  phrases: [],
  isEnabled: true,
});

export const contentOf = ({
  id: _id,
  version: _version,
  ...content
}: Guideline): GuidelineContent => content;

/** One thing a line, as a field for text shows it. */
export const linesIn = (text: string): string[] => text.split('\n');

/** Phrases without words are dropped before they are sent. */
export const readyToSave = (content: GuidelineContent): GuidelineContent => ({
  ...content,
  name: content.name.trim(),
  phrases: content.phrases.filter(({ phrase }) => phrase.trim() !== ''),
  texts: content.texts.map((text) => ({
    ...text,
    dos: text.dos.filter((line) => line.trim() !== ''),
    donts: text.donts.filter((line) => line.trim() !== ''),
  })),
});

/** A list with one entry at another place. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const rest = list.filter((_, index) => index !== from);
  const entry = list[from];
  return entry === undefined ? rest : [...rest.slice(0, to), entry, ...rest.slice(to)];
}
