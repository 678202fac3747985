import { isUuid } from '../kernel/ids.js';
import { Problem } from '../kernel/problem.js';
import { decodeCursor, encodeCursor } from './cursor.js';

/** A place in a list that is ordered by a time and, at the same time, by an id. */
export interface TimeMark {
  /** Exactly as Postgres prints a timestamptz: a JavaScript date would lose the microseconds. */
  at: string;
  id: string;
}

const TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)([+-]\d\d)(?::?(\d\d))?$/;

function isTime(value: unknown): value is string {
  const [, day, clock, hours, minutes = '00'] =
    (typeof value === 'string' && TIME.exec(value)) || [];
  const time = new Date(`${day}T${clock?.slice(0, 8)}${hours}:${minutes}`);
  // Parsing alone would take the 31st of February for the 3rd of March.
  const first = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(time.getTime()) &&
    !Number.isNaN(first.getTime()) &&
    first.toISOString().startsWith(day!)
  );
}

export const timeCursor = ({ at, id }: TimeMark): string => encodeCursor([at, id]);

/** Throws a Problem 400 when the cursor is not one of ours; undefined for the first page. */
export function timeMarkIn(cursor: string | undefined): TimeMark | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = decodeCursor(cursor, 2);
  if (isTime(at) && isUuid(id)) return { at, id };
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
