import type { BusinessTime, CalendarRules } from '../contract.js';
import { type HoursOfDay, hoursOfDay } from './hours-of-day.js';
import { openSpans, type OpenSpan, OpenStretch, united } from './open-stretch.js';

const DAY_MS = 86_400_000;
const STRETCH_MS = 365 * DAY_MS;
/** How far ahead a due time is looked for. */
export const HORIZON_MS = 1827 * DAY_MS;
/** Stretches kept at once; more are asked for only by somebody who leafs through centuries. */
const MOST_STRETCHES = 40;

/** Business time that makes its tables year by year, when they are first asked for. */
export class CompiledCalendar implements BusinessTime {
  readonly timeZone: string;
  private readonly hours: HoursOfDay;
  private readonly stretches = new Map<number, OpenStretch>();

  /** The rules have to be without faults, see calendar-faults.ts. */
  constructor(
    readonly calendarId: string,
    rules: CalendarRules,
  ) {
    this.timeZone = rules.timeZone;
    this.hours = hoursOfDay(rules);
  }

  isOpen(at: number): boolean {
    const span = this.stretch(placeOf(at)).spanAt(at);
    return span !== undefined && span.opens <= at;
  }

  after(start: number, open: number): number | null {
    if (open <= 0) return start;
    const first = placeOf(start);
    const last = placeOf(start + HORIZON_MS);
    let rest = open + this.stretch(first).openUntil(start);
    for (let place = first; place <= last; place += 1) {
      const stretch = this.stretch(place);
      if (rest <= stretch.total) return within(start, stretch.momentOf(rest));
      rest -= stretch.total;
    }
    return null;
  }

  between(start: number, end: number): number {
    if (end <= start) return 0;
    const [first, last] = [placeOf(start), placeOf(end)];
    let sum = this.stretch(last).openUntil(end) - this.stretch(first).openUntil(start);
    for (let place = first; place < last; place += 1) sum += this.stretch(place).total;
    return sum;
  }

  nextOpen(at: number): number | null {
    const last = placeOf(at + HORIZON_MS);
    for (let place = placeOf(at); place <= last; place += 1) {
      const span = this.stretch(place).spanAt(at);
      if (span) return within(at, Math.max(at, span.opens));
    }
    return null;
  }

  /** When it closes, seen from an open moment; null when it does not in five years. */
  nextClose(at: number): number | null {
    let closes = at;
    for (let end = placeOf(at + HORIZON_MS); placeOf(closes) <= end;) {
      const span = this.stretch(placeOf(closes)).spanAt(closes);
      if (!span || span.opens > closes) return closes;
      closes = span.closes;
    }
    return null;
  }

  /** What is open between two moments, for drawing. */
  spans(from: number, to: number): OpenSpan[] {
    const spans: OpenSpan[] = [];
    for (let place = placeOf(from); place <= placeOf(to); place += 1)
      spans.push(...this.stretch(place).spans);
    return united(spans)
      .map(({ opens, closes }) => ({ opens: Math.max(opens, from), closes: Math.min(closes, to) }))
      .filter(({ opens, closes }) => opens < closes);
  }

  private stretch(place: number): OpenStretch {
    const known = this.stretches.get(place);
    if (known) return known;
    if (this.stretches.size >= MOST_STRETCHES) this.stretches.clear();
    const [from, to] = [place * STRETCH_MS, (place + 1) * STRETCH_MS];
    const made = new OpenStretch(openSpans(this.hours, this.timeZone, from, to));
    this.stretches.set(place, made);
    return made;
  }
}

const placeOf = (at: number): number => Math.floor(at / STRETCH_MS);

const within = (start: number, found: number): number | null =>
  found <= start + HORIZON_MS ? found : null;
