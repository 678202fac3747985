import type { CannedState, Example, Variant } from './canned-reply.js';

/** One shared canned reply as it stands in a file: names instead of ids. */
export interface LibraryEntry {
  shortcut: string;
  title: string;
  folder: string;
  tags: string[];
  scope: 'all' | 'team';
  team: string | null;
  state: CannedState;
  reviewBy: string | null;
  variants: Omit<Variant, 'id'>[];
  examples: Example[];
}

/** Where an entry was read; what is wrong with a line stands beside it. */
export interface ReadEntry {
  line: number;
  entry: LibraryEntry;
}

export interface LineProblem {
  /** In the file, counted from 1; in JSON the number of the entry. */
  line: number;
  shortcut: string | null;
  detail: string;
}

export interface ReadLibrary {
  entries: ReadEntry[];
  problems: LineProblem[];
}

export const MOST_ENTRIES = 2000;
