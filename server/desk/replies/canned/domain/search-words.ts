const WORD = /[\p{L}\p{N}]+/gu;
const MOST = 8;

/** Words of a search as Postgres takes them, each found by its beginning; empty when there are none. */
export const firstWords = (text: string): string =>
  (text.match(WORD) ?? [])
    .slice(0, MOST)
    .map((word) => `${word}:*`)
    .join(' & ');
