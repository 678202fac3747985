import type { DayNumber } from './calendar-date.js';
import type { HoursOfDay } from './hours-of-day.js';
import { wallTimeOf } from './zone.js';

const DAY_MS = 86_400_000;
/** Time zones reach 14 hours from UTC, and hours past midnight a day further. */
const MARGIN_DAYS = 3;

/** Open from `opens` until just before `closes`, epoch milliseconds. */
export interface OpenSpan {
  opens: number;
  closes: number;
}

/** The open times between two moments, in order and apart from each other. */
export function openSpans(
  hours: HoursOfDay,
  timeZone: string,
  from: number,
  to: number,
): OpenSpan[] {
  const firstDay: DayNumber = Math.floor(from / DAY_MS) - MARGIN_DAYS;
  const lastDay: DayNumber = Math.ceil(to / DAY_MS) + MARGIN_DAYS;
  const wallTime = wallTimeOf(timeZone, firstDay * DAY_MS, lastDay * DAY_MS);
  const spans: OpenSpan[] = [];
  for (let day = firstDay; day <= lastDay; day += 1)
    for (const interval of hours(day)) {
      const opens = Math.max(wallTime(day, interval.from), from);
      const closes = Math.min(wallTime(day, interval.to), to);
      if (opens < closes) spans.push({ opens, closes });
    }
  return united(spans.sort((a, b) => a.opens - b.opens));
}

/** Spans in the order of their beginning, with what touches or overlaps made one. */
export function united(spans: readonly OpenSpan[]): OpenSpan[] {
  const apart: OpenSpan[] = [];
  for (const { opens, closes } of spans) {
    const last = apart.at(-1);
    if (last && opens <= last.closes) last.closes = Math.max(last.closes, closes);
    else apart.push({ opens, closes });
  }
  return apart;
}

/** Open spans with the open time that lies before each, so that every question is a binary search. */
export class OpenStretch {
  readonly total: number;
  private readonly before: number[] = [];

  constructor(readonly spans: readonly OpenSpan[]) {
    let sum = 0;
    for (const { opens, closes } of spans) {
      this.before.push(sum);
      sum += closes - opens;
    }
    this.total = sum;
  }

  /** Open time from the beginning of the stretch until then. */
  openUntil(at: number): number {
    const last = this.firstClosingAfter(at);
    const span = this.spans[last];
    if (!span) return this.total;
    return this.before[last]! + Math.max(0, at - span.opens);
  }

  /** The first moment by which so much open time has passed; more than 0, and no more than there is. */
  momentOf(open: number): number {
    const place = this.first((i) => this.before[i]! + length(this.spans[i]!) >= open);
    return this.spans[place]!.opens + open - this.before[place]!;
  }

  /** The span that is open then, or else the next one. */
  spanAt(at: number): OpenSpan | undefined {
    return this.spans[this.firstClosingAfter(at)];
  }

  private firstClosingAfter(at: number): number {
    return this.first((i) => this.spans[i]!.closes > at);
  }

  /** Index of the first span for which it holds; it holds for all after it. */
  private first(holds: (index: number) => boolean): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const length = ({ opens, closes }: OpenSpan): number => closes - opens;
