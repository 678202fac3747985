import { spacedWords } from '../../work-rules/conditions/index.js';
import type { ForbiddenPhrase } from '../contract.js';
import type { Guideline, GuidelineText } from './guideline.js';

export interface ApplyingGuideline extends GuidelineText {
  id: string;
  name: string;
}

export interface MergedGuidelines {
  items: ApplyingGuideline[];
  phrases: ForbiddenPhrase[];
}

/** What guidelines that apply together say to a conversation in this language. */
export function mergeGuidelines(
  guidelines: readonly Guideline[],
  language: string | null,
): MergedGuidelines {
  return {
    items: guidelines.flatMap((guideline) => {
      const text = textFor(guideline, language);
      return text ? [{ ...text, id: guideline.id, name: guideline.name }] : [];
    }),
    phrases: strictest(guidelines.flatMap(({ phrases }) => phrases)),
  };
}

const textFor = ({ texts }: Guideline, language: string | null): GuidelineText | undefined =>
  texts.find((text) => text.language === language) ?? texts[0];

/** Of the same words said twice the stricter stays; a hint is not lost by it. */
function strictest(phrases: readonly ForbiddenPhrase[]): ForbiddenPhrase[] {
  const merged = new Map<string, ForbiddenPhrase>();
  for (const phrase of phrases) {
    const open = phrase.phrase.trimEnd().endsWith('*') ? '*' : '';
    const key = spacedWords(phrase.phrase).trim() + open;
    const known = merged.get(key);
    if (!known) merged.set(key, phrase);
    else
      merged.set(key, {
        ...known,
        severity: phrase.severity === 'block' ? 'block' : known.severity,
        hint: known.hint || phrase.hint,
      });
  }
  return [...merged.values()];
}
