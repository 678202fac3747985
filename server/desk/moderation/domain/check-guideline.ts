import { unprocessable } from '../../../platform/kernel/index.js';
import { checkCondition, spacedWords } from '../../work-rules/conditions/index.js';
import type { GuidelineContent } from './guideline.js';

export type GuidelineDraft = Omit<GuidelineContent, 'condition'> & { condition: unknown };

const wrong = (detail: string) => unprocessable('guideline.invalid', detail);

/** As it is kept. Throws a Problem 422 with a sentence that says what to change. */
export function checkGuideline(draft: GuidelineDraft): GuidelineContent {
  const condition = checkCondition(draft.condition);
  if (draft.texts.length === 0) throw wrong('Write the guideline in at least one language.');
  const languages = draft.texts.map(({ language }) => language);
  const twice = languages.find((language, index) => languages.indexOf(language) !== index);
  if (twice !== undefined) throw wrong(`There are two texts for “${twice}”. Keep one of them.`);
  const hollow = draft.phrases.find(({ phrase }) => spacedWords(phrase).trim() === '');
  if (hollow)
    throw wrong(`“${hollow.phrase}” has no letter and no digit, so nothing would be found.`);
  const texts = draft.texts.map((text) => ({
    ...text,
    dos: linesOf(text.dos),
    donts: linesOf(text.donts),
  }));
  if (texts.every(isEmpty) && draft.phrases.length === 0)
    throw wrong('Say something: a tone, what to do, what to leave, or a forbidden phrase.');
  return { ...draft, condition, texts };
}

const linesOf = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

const isEmpty = ({ tone, dos, donts, crisis }: GuidelineContent['texts'][number]): boolean =>
  tone.trim() === '' && crisis.trim() === '' && dos.length === 0 && donts.length === 0;
