import { isUuid } from '../kernel/ids.js';
import { Problem } from '../kernel/problem.js';

/** A keyset position as an opaque string: the values of the sort columns of the last row shown. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Throws a Problem 400 when the cursor is not one of ours. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw unknownMark();
  }
  const plain = (value: unknown): value is string | number | null =>
    value === null || typeof value === 'string' || typeof value === 'number';
  if (!Array.isArray(values) || values.length !== length || !values.every(plain))
    throw unknownMark();
  return values;
}

/** The one whole number of a mark. Throws a Problem 400 when the mark is not one of ours. */
export function numberCursorIn(cursor: string): number {
  const [value] = decodeCursor(cursor, 1);
  const number = Number(value);
  if (value !== null && value !== '' && Number.isSafeInteger(number) && number >= 0) return number;
  throw unknownMark();
}

/** The one id of a mark. Throws a Problem 400 when the mark is not one of ours. */
export function idCursorIn(cursor: string): string {
  const [value] = decodeCursor(cursor, 1);
  if (isUuid(value)) return value;
  throw unknownMark();
}

function unknownMark(): Problem {
  return new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
