import type { LibraryEntry } from './library-entry.js';

const sorted = <T>(things: readonly T[]): string[] =>
  things.map((thing) => JSON.stringify(thing)).sort();

/** Whether bringing an entry in would change nothing. */
export const isSameEntry = (one: LibraryEntry, other: LibraryEntry): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

const comparable = (entry: LibraryEntry) => [
  entry.shortcut.toLowerCase(),
  entry.title,
  entry.folder,
  [...entry.tags].sort(),
  entry.scope,
  entry.team,
  entry.state,
  entry.reviewBy,
  sorted(entry.variants.map(({ language, network, body }) => [language, network, body])),
  sorted(entry.examples.map(({ language, text }) => [language, text])),
];
