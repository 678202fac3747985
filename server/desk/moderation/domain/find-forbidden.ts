import { phraseFinder, spacedWords } from '../../work-rules/conditions/index.js';
import type { ForbiddenPhrase } from '../contract.js';

/** The forbidden phrases that stand in a text, as whole words, accents and case apart. */
export function findForbidden(
  text: string,
  phrases: readonly ForbiddenPhrase[],
): ForbiddenPhrase[] {
  const words = spacedWords(text);
  return phrases.filter(({ phrase }) => phraseFinder(phrase)?.(words) ?? false);
}
