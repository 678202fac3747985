import type { LineProblem } from './library-entry.js';

export const IMPORT_OUTCOMES = ['added', 'changed', 'unchanged', 'refused'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** What becomes of the lines of one canned reply, or of one line that could not be read. */
export interface ImportLine {
  /** The first of them in the file. */
  line: number;
  shortcut: string | null;
  title: string | null;
  outcome: ImportOutcome;
  /** Why it was refused. */
  detail: string | null;
}

export const refusedLine = (
  { line, shortcut, detail }: LineProblem,
  title?: string,
): ImportLine => ({
  line,
  shortcut,
  title: title ?? null,
  outcome: 'refused',
  detail,
});

export type ImportCounts = Record<ImportOutcome, number>;

export function countLines(lines: readonly Pick<ImportLine, 'outcome'>[]): ImportCounts {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
