import { isProblem } from '../../../api/problem';

const codes = [
  'unknown-zone',
  'reversed-interval',
  'too-long-interval',
  'overlapping-intervals',
  'too-many-intervals',
  'not-a-date',
  'duplicate-date',
  'too-many-days',
  'no-hours',
  'never-open',
] as const;

export type FaultCode = (typeof codes)[number] | 'other';

export interface Fault {
  code: FaultCode;
  /** Which part of the rules: `week`, `holidays` or `extraDays`; null for the whole. */
  part: 'week' | 'holidays' | 'extraDays' | null;
  /** Which of its days. */
  index: number | null;
}

/** What keeps the rules from being a calendar, as the server said it; none for any other failure. */
export function faultsIn(error: unknown): Fault[] {
  if (!isProblem(error, 'calendar.invalid')) return [];
  return error.fields.map((field) => {
    const [part, index] = field.field.split('.');
    return {
      code: codeOf(field),
      part: part === 'week' || part === 'holidays' || part === 'extraDays' ? part : null,
      index: index === undefined ? null : Number(index),
    };
  });
}

function codeOf(field: object): FaultCode {
  const code = 'code' in field ? field.code : null;
  return codes.find((known) => known === code) ?? 'other';
}
