import { CANNED_STATES, type CannedState, type Example, type Variant } from './canned-reply.js';
import type { LibraryEntry, LineProblem, ReadEntry, ReadLibrary } from './library-entry.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\u0000', '') : '';
const maybe = (value: unknown): string | null => words(value).trim() || null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Undefined when it is no library: an array, or an object with `cannedReplies`. */
export function entriesIn(file: unknown): unknown[] | undefined {
  const found = isObject(file) ? file['cannedReplies'] : file;
  return Array.isArray(found) ? (found as unknown[]) : undefined;
}

export function readJsonEntries(given: readonly unknown[]): ReadLibrary {
  const entries: ReadEntry[] = [];
  const problems: LineProblem[] = [];
  given.forEach((value, index) => {
    const read = entryOf(value);
    if (typeof read === 'string')
      problems.push({
        line: index + 1,
        shortcut: isObject(value) ? maybe(value['shortcut']) : null,
        detail: read,
      });
    else entries.push({ line: index + 1, entry: read });
  });
  return { entries, problems };
}

function entryOf(value: unknown): LibraryEntry | string {
  if (!isObject(value)) return 'A canned reply is an object with a shortcut, a title and variants.';
  const shortcut = words(value['shortcut']).trim();
  if (shortcut === '') return 'The shortcut is missing.';
  const state = value['state'] ?? 'draft';
  if (!CANNED_STATES.includes(state as CannedState))
    return 'The state is “draft”, “approved” or “retired”.';
  const team = maybe(value['team']);
  const scope = value['scope'] ?? (team ? 'team' : 'all');
  if (scope !== 'all' && scope !== 'team') return 'The scope is “all” or “team”.';
  return {
    shortcut,
    title: words(value['title']).trim(),
    folder: words(value['folder']),
    tags: listOf(value['tags']).map(words).filter(Boolean),
    scope,
    team,
    state: state as CannedState,
    reviewBy: maybe(value['reviewBy']),
    variants: listOf(value['variants']).filter(isObject).map(variantOf),
    examples: listOf(value['examples']).filter(isObject).map(exampleOf),
  };
}

const variantOf = (value: Record<string, unknown>): Omit<Variant, 'id'> => ({
  language: words(value['language']).trim().toLowerCase(),
  network: maybe(value['network']),
  body: words(value['body']),
});

const exampleOf = (value: Record<string, unknown>): Example => ({
  language: words(value['language']).trim().toLowerCase(),
  text: words(value['text']),
});
