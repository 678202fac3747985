import { invalid } from './errors.js';

const DEFAULT_LIMIT = 25;
const LARGEST_LIMIT = 100;

export interface PageOf<T> {
  items: T[];
  /** Cursor and address parts for the page after this one; absent on the last. */
  paging?: { cursors: { before: string; after: string }; more: boolean };
}

const cursorOf = (item: { id: string }): string => Buffer.from(item.id).toString('base64url');

/** One page of a list, by the cursor of the last item seen. */
export function pageOf<T extends { id: string }>(
  items: readonly T[],
  args: Readonly<Record<string, string | undefined>>,
): PageOf<T> {
  const limit = Math.min(LARGEST_LIMIT, Number(args.limit ?? DEFAULT_LIMIT));
  if (!Number.isInteger(limit) || limit < 1) throw invalid('Invalid limit');
  const seen = args.after ? items.findIndex((item) => cursorOf(item) === args.after) : -1;
  if (args.after && seen < 0) throw invalid('Invalid cursors values');
  const page = items.slice(seen + 1, seen + 1 + limit);
  const [first] = page;
  const last = page.at(-1);
  if (!first || !last) return { items: [] };
  return {
    items: page,
    paging: {
      cursors: { before: cursorOf(first), after: cursorOf(last) },
      more: seen + 1 + limit < items.length,
    },
  };
}

/** Keeps what lies between `since` and `until`: seconds since 1970, or anything Date can read. */
export function between<T>(
  items: readonly T[],
  timeOf: (item: T) => string,
  { since, until }: Readonly<Record<string, string | undefined>>,
): T[] {
  const from = momentOf(since) ?? -Infinity;
  const to = momentOf(until) ?? Infinity;
  return items.filter((item) => {
    const time = Date.parse(timeOf(item));
    return time >= from && time <= to;
  });
}

function momentOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time)) throw invalid('Invalid time');
  return time;
}
