import type { CannedReply, CannedScope, WriteCanned } from '../../../api/types/canned';
import type { FileRef } from '../../../api/types/replies';

export interface TextValues {
  language: string;
  network: string | null;
  body: string;
}

/** A canned reply while it is being written. */
export interface CannedValues {
  shortcut: string;
  title: string;
  folder: string;
  /** With commas between them. */
  tags: string;
  scope: CannedScope;
  teamId: string;
  variants: TextValues[];
  /** Of one language each, a question a line. */
  examples: Record<string, string>;
  files: FileRef[];
  reviewBy: string;
}

export const emptyCanned = (language: string, folder: string): CannedValues => ({
  shortcut: '',
  title: '',
  folder,
  tags: '',
  scope: 'all',
  teamId: '',
  variants: [{ language, network: null, body: '' }],
  examples: {},
  files: [],
  reviewBy: '',
});

/** A new one that is to answer a question; an empty one where there is none. */
export function cannedFor(question: string, values: CannedValues): CannedValues {
  if (question === '') return values;
  const [{ language } = { language: 'en' }] = values.variants;
  return { ...values, title: question.slice(0, 80), examples: { [language]: question } };
}

export function valuesOf(reply: CannedReply): CannedValues {
  const examples: Record<string, string> = {};
  for (const { language, text } of reply.examples)
    examples[language] = [examples[language], text].filter(Boolean).join('\n');
  return {
    shortcut: reply.shortcut,
    title: reply.title,
    folder: reply.folder,
    tags: reply.tags.join(', '),
    scope: reply.scope,
    teamId: reply.team?.id ?? '',
    variants: reply.variants.map(({ language, network, body }) => ({ language, network, body })),
    examples,
    files: reply.files,
    reviewBy: reply.reviewBy ?? '',
  };
}

/** As the server takes it. `seenAt`: what its author saw. */
export const writtenOf = (values: CannedValues, seenAt?: string): WriteCanned => ({
  shortcut: values.shortcut.trim().replace(/^\//u, ''),
  title: values.title.trim(),
  folder: values.folder.trim(),
  tags: wordsIn(values.tags),
  scope: values.scope,
  teamId: values.scope === 'team' ? values.teamId : null,
  variants: values.variants,
  examples: Object.entries(values.examples).flatMap(([language, lines]) =>
    linesIn(lines).map((text) => ({ language, text })),
  ),
  fileIds: values.files.map(({ id }) => id),
  reviewBy: values.reviewBy || null,
  ...(seenAt !== undefined && { seenAt }),
});

const wordsIn = (text: string) => splitBy(text, /,/u);
export const linesIn = (text: string) => splitBy(text, /\n/u);

const splitBy = (text: string, sign: RegExp): string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const isChanged = (one: CannedValues, other: CannedValues): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

export type Missing = 'shortcut' | 'title' | 'team' | 'text';

/** What must be filled in before it can be saved. */
export function missingIn(values: CannedValues): Missing[] {
  const { shortcut, title, scope, teamId, variants } = values;
  return [
    ...(shortcut.trim() === '' ? (['shortcut'] as const) : []),
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(scope === 'team' && teamId === '' ? (['team'] as const) : []),
    ...(variants.some(({ body }) => body.trim() === '') ? (['text'] as const) : []),
  ];
}

export const keyOfText = ({ language, network }: Pick<TextValues, 'language' | 'network'>) =>
  `${language} ${network ?? ''}`;

/** With a text for a place that has none yet; with the first text of that language to begin from. */
export function withText(
  values: CannedValues,
  language: string,
  network: string | null,
): CannedValues {
  if (values.variants.some((text) => keyOfText(text) === keyOfText({ language, network })))
    return values;
  const general = values.variants.find((text) => text.language === language);
  const body = network === null ? '' : (general?.body ?? '');
  return { ...values, variants: [...values.variants, { language, network, body }] };
}
