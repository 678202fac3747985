import { CANNED_STATES, type CannedState } from './canned-reply.js';
import { guarded, unguarded } from './csv-cell.js';
import type { LibraryEntry, LineProblem, ReadEntry, ReadLibrary } from './library-entry.js';

/** One line a text; the lines of one shortcut make one canned reply. */
export const COLUMNS = [
  'shortcut',
  'title',
  'folder',
  'tags',
  'scope',
  'team',
  'state',
  'review_by',
  'language',
  'network',
  'body',
  'examples',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Record<Column, string>;

const NEEDED: readonly Column[] = ['shortcut', 'title', 'language', 'body'];

/** The sign between the cells of a file, by its first line. */
export function delimiterOf(firstLine: string): ',' | ';' | '\t' {
  const count = (sign: string): number => firstLine.split(sign).length;
  return ([';', '\t'] as const).find((sign) => count(sign) > count(',')) ?? ',';
}

/** Columns that a header lacks; empty when it has all that are needed. */
export const missingColumns = (header: readonly string[]): string[] =>
  NEEDED.filter((column) => !header.map(nameOf).includes(column));

const nameOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

export interface CsvLine {
  line: number;
  cells: readonly string[];
}

/** `header` has all the columns that are needed. */
export function readCsvLines(header: readonly string[], lines: readonly CsvLine[]): ReadLibrary {
  const places = header.map(nameOf);
  const found = new Map<string, ReadEntry>();
  const problems: LineProblem[] = [];
  for (const { line, cells } of lines) {
    const row = Object.fromEntries(
      COLUMNS.map((column) => [column, unguarded((cells[places.indexOf(column)] ?? '').trim())]),
    ) as Cells;
    const objection = objectionToRow(row);
    if (objection) {
      problems.push({ line, shortcut: row.shortcut || null, detail: objection });
      continue;
    }
    const key = row.shortcut.toLowerCase();
    const before = found.get(key);
    if (before) addTo(before.entry, row);
    else found.set(key, { line, entry: entryOf(row) });
  }
  return { entries: [...found.values()], problems };
}

function objectionToRow({ shortcut, scope, state }: Cells): string | undefined {
  if (shortcut === '') return 'The shortcut is missing.';
  if (!['', 'all', 'team'].includes(scope)) return `The scope is “all” or “team”, not “${scope}”.`;
  if (state !== '' && !CANNED_STATES.includes(state as CannedState))
    return `The state is “draft”, “approved” or “retired”, not “${state}”.`;
  return undefined;
}

function entryOf(row: Cells): LibraryEntry {
  const entry: LibraryEntry = {
    shortcut: row.shortcut,
    title: row.title,
    folder: row.folder,
    tags: row.tags
      .split(/[,;]/u)
      .map((tag) => tag.trim())
      .filter(Boolean),
    scope: row.scope === 'team' || (row.scope === '' && row.team !== '') ? 'team' : 'all',
    team: row.team || null,
    state: (row.state || 'draft') as CannedState,
    reviewBy: row.review_by || null,
    variants: [],
    examples: [],
  };
  addTo(entry, row);
  return entry;
}

function addTo(entry: LibraryEntry, { language, network, body, examples }: Cells): void {
  const spoken = language.toLowerCase();
  entry.variants.push({ language: spoken, network: network.toLowerCase() || null, body });
  for (const text of examples
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean))
    if (!entry.examples.some((known) => known.language === spoken && known.text === text))
      entry.examples.push({ language: spoken, text });
}

/** Cells without a header, every one safe in a spreadsheet. */
export function csvLinesOf(entry: LibraryEntry): string[][] {
  const told = new Set<string>();
  const spoken = new Set(entry.variants.map(({ language }) => language));
  const first = entry.variants[0]?.language;
  return entry.variants.map(({ language, network, body }) => {
    const mine = told.has(language)
      ? []
      : entry.examples.filter(
          (example) =>
            example.language === language || (language === first && !spoken.has(example.language)),
        );
    told.add(language);
    const cells: Cells = {
      shortcut: entry.shortcut,
      title: entry.title,
      folder: entry.folder,
      tags: entry.tags.join(', '),
      scope: entry.scope,
      team: entry.team ?? '',
      state: entry.state,
      review_by: entry.reviewBy ?? '',
      language,
      network: network ?? '',
      body,
      examples: mine.map(({ text }) => text).join('\n'),
    };
    return COLUMNS.map((column) => guarded(cells[column]));
  });
}
