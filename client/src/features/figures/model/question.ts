import type { FigureDimension, FigureStep } from '../../../api/types/figures';

export const periods = ['7', '30', '90', '365'] as const;
export type Period = (typeof periods)[number];

export const dimensions: readonly FigureDimension[] = [
  'channel',
  'team',
  'agent',
  'language',
  'topic',
  'segment',
  'kind',
];

/** What a page of figures is about; all of it stands in the address. Days as `2026-03-29`. */
export interface Question {
  from: string;
  /** Not included. */
  to: string;
  filter: Partial<Record<FigureDimension, string>>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** So many days, up to and with today in the zone. */
export function daysUntilToday(
  count: number,
  now: number,
  zone: string,
): { from: string; to: string } {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  return { from: plusDays(today, 1 - count), to: plusDays(today, 1) };
}

export function plusDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export const lengthOf = ({ from, to }: Pick<Question, 'from' | 'to'>): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Which of the usual periods an address asks for; null: days of its own. */
export function periodIn(address: URLSearchParams): Period | null {
  if (hasOwnDays(address)) return null;
  return periods.find((one) => one === address.get('days')) ?? '30';
}

const hasOwnDays = (address: URLSearchParams): boolean => {
  const [from, to] = [address.get('from') ?? '', address.get('to') ?? ''];
  return DAY.test(from) && DAY.test(to) && from < to;
};

export function questionIn(address: URLSearchParams, now: number, zone: string): Question {
  const days = hasOwnDays(address)
    ? { from: address.get('from')!, to: address.get('to')! }
    : daysUntilToday(Number(periodIn(address)), now, zone);
  const filter: Question['filter'] = {};
  for (const dimension of dimensions) {
    const value = address.get(dimension);
    if (value) filter[dimension] = value;
  }
  return { ...days, filter };
}

/** A plot has neither too few points nor too many. */
export function stepFor(question: Pick<Question, 'from' | 'to'>): FigureStep {
  const days = lengthOf(question);
  if (days <= 45) return 'day';
  return days <= 200 ? 'week' : 'month';
}

/** The days of a step, as far as they lie in the question. */
export function daysOfStep(
  { from, to }: Pick<Question, 'from' | 'to'>,
  start: string,
  step: FigureStep,
): { from: string; to: string } {
  const end =
    step === 'day' ? plusDays(start, 1) : step === 'week' ? plusDays(start, 7) : nextMonth(start);
  return { from: start < from ? from : start, to: end > to ? to : end };
}

function nextMonth(start: string): string {
  const at = new Date(`${start}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + 1, 1);
  return at.toISOString().slice(0, 10);
}
