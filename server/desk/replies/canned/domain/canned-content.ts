import type { Example, Scope, Variant } from './canned-reply.js';
import { piecesOf } from './template.js';
import { VARIABLES } from './variables.js';

/** What somebody writes about a canned reply. */
export interface CannedContent {
  shortcut: string;
  title: string;
  /** Names with `/` between them; empty at the top. */
  folder: string;
  tags: readonly string[];
  scope: Scope;
  teamId: string | null;
  variants: readonly Omit<Variant, 'id'>[];
  examples: readonly Example[];
  /** A day, `YYYY-MM-DD`. */
  reviewBy: string | null;
}

export interface CannedObjection {
  code: string;
  detail: string;
  extra?: Record<string, unknown>;
}

export const LONGEST_BODY = 10_000;
export const LONGEST_EXAMPLE = 500;
export const MOST_VARIANTS = 60;
export const MOST_EXAMPLES = 200;
export const MOST_FILES = 10;
const DEEPEST = 4;
const SHORTCUT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,39}$/u;
const LANGUAGE = /^[a-z]{2}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A folder as it is kept: `Cards / Lost /` is `Cards/Lost`. */
export const tidyFolder = (folder: string): string =>
  folder
    .split('/')
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
    .join('/');

/** Each tag once, whatever its capitals. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags.map((name) => name.replace(/\s+/gu, ' ').trim()))
    if (tag !== '' && !seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  return [...seen.values()];
}

/** The first thing that is wrong with it, in a sentence that says what to change; undefined when nothing is. */
export function objectionToContent(
  content: CannedContent,
  networks: ReadonlySet<string>,
): CannedObjection | undefined {
  return (
    objectionToHead(content) ??
    content.variants.map((variant) => objectionToVariant(variant, networks)).find(Boolean) ??
    objectionToTwins(content.variants) ??
    objectionToExamples(content.examples)
  );
}

function objectionToHead(content: CannedContent): CannedObjection | undefined {
  const { shortcut, title, folder, scope, teamId, variants, reviewBy } = content;
  if (!SHORTCUT.test(shortcut))
    return {
      code: 'canned-reply.shortcut',
      detail:
        'A shortcut is one word of at most 40 letters, digits, dots, dashes or underscores, and starts with a letter or digit.',
    };
  if (title.trim() === '') return { code: 'canned-reply.no-title', detail: 'Give it a title.' };
  if (folder.split('/').length > DEEPEST)
    return {
      code: 'canned-reply.folder-too-deep',
      detail: `Folders go at most ${DEEPEST} levels deep.`,
    };
  if ((scope === 'team') !== (teamId !== null))
    return {
      code: 'canned-reply.team-missing',
      detail: 'Name the team when it is for a team, and only then.',
    };
  if (reviewBy !== null && !isDay(reviewBy))
    return { code: 'canned-reply.no-such-day', detail: `“${reviewBy}” is not a day.` };
  if (variants.length === 0)
    return { code: 'canned-reply.no-text', detail: 'Write a text in at least one language.' };
  return variants.length > MOST_VARIANTS
    ? {
        code: 'canned-reply.too-many-texts',
        detail: `One canned reply has at most ${MOST_VARIANTS} texts.`,
      }
    : undefined;
}

function isDay(text: string): boolean {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(+day) && day.toISOString().startsWith(text);
}

function objectionToVariant(
  { language, network, body }: CannedContent['variants'][number],
  networks: ReadonlySet<string>,
): CannedObjection | undefined {
  const extra = { language, network };
  if (!LANGUAGE.test(language))
    return {
      code: 'canned-reply.language',
      detail: `“${language}” is not a language: give two letters such as en, fr or nl.`,
      extra,
    };
  if (network !== null && !networks.has(network))
    return {
      code: 'canned-reply.network-unknown',
      detail: `“${network}” is not a network of this desk.`,
      extra,
    };
  if (body.trim() === '')
    return {
      code: 'canned-reply.empty-text',
      detail: `The ${network ? `${network} ` : ''}text in “${language}” is empty.`,
      extra,
    };
  if (body.length > LONGEST_BODY)
    return {
      code: 'canned-reply.text-too-long',
      detail: `A text has at most ${LONGEST_BODY} characters; the one in “${language}” has ${body.length}.`,
      extra,
    };
  return objectionToPlaces(body, extra);
}

function objectionToPlaces(
  body: string,
  extra: Record<string, unknown>,
): CannedObjection | undefined {
  for (const piece of piecesOf(body)) {
    if (piece.kind === 'unknown')
      return {
        code: 'canned-reply.variable-unknown',
        detail: `There is no variable “${shown(piece.name)}”. There are: ${VARIABLES.join(', ')}.`,
        extra: { ...extra, variable: shown(piece.name), variables: VARIABLES },
      };
    if (piece.kind === 'open')
      return {
        code: 'canned-reply.variable-open',
        detail: `“${shown(piece.text)}” opens a variable and never closes it: write }} after its name.`,
        extra,
      };
  }
  return undefined;
}

const shown = (text: string): string => [...text].slice(0, 60).join('');

function objectionToTwins(variants: CannedContent['variants']): CannedObjection | undefined {
  const seen = new Set<string>();
  for (const { language, network } of variants) {
    const key = `${language} ${network ?? ''}`;
    if (seen.has(key))
      return {
        code: 'canned-reply.text-twice',
        detail: `There are two texts in “${language}” for ${network ?? 'every network'}. Keep one.`,
        extra: { language, network },
      };
    seen.add(key);
  }
  return undefined;
}

function objectionToExamples(examples: readonly Example[]): CannedObjection | undefined {
  if (examples.length > MOST_EXAMPLES)
    return {
      code: 'canned-reply.too-many-examples',
      detail: `One canned reply has at most ${MOST_EXAMPLES} example questions.`,
    };
  const wrong = examples.find(
    ({ text, language }) =>
      text.trim() === '' || text.length > LONGEST_EXAMPLE || !LANGUAGE.test(language),
  );
  return (
    wrong && {
      code: 'canned-reply.example',
      detail: `An example question has a language and 1 to ${LONGEST_EXAMPLE} characters.`,
      extra: { example: shown(wrong.text) },
    }
  );
}
