/** What the clocks on the wall of a zone show. */
interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/**
 * The instant (epoch milliseconds) at which clocks in the zone show this hour, `days` days after the
 * day of `from`. Where a clock change skips the hour, the moment right after the gap.
 */
export function atHour(from: number, days: number, hour: number, zone: string): number {
  const { year, month, day } = wallClock(from, zone);
  return fromWall(Date.UTC(year, month - 1, day + days, hour), zone);
}

/** 1 Monday to 7 Sunday, in the zone. */
export function weekday(at: number, zone: string): number {
  const { year, month, day } = wallClock(at, zone);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** `2026-03-29T09:30` as a date-and-time field has it, in the zone. */
export function toField(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16);
}

/** The instant that a date-and-time field means in the zone; NaN for an unfinished entry. */
export const fromField = (value: string, zone: string): number =>
  fromWall(Date.parse(`${value}:00.000Z`), zone);

/** `wall` is the wall clock written as if it were UTC. */
function fromWall(wall: number, zone: string): number {
  if (Number.isNaN(wall)) return NaN;
  const first = wall - offset(wall, zone);
  return wall - offset(first, zone);
}

function offset(at: number, zone: string): number {
  const { year, month, day, hour, minute } = wallClock(at, zone);
  const seconds = at - Math.floor(at / 60_000) * 60_000;
  return Date.UTC(year, month - 1, day, hour, minute) + seconds - at;
}

function wallClock(at: number, zone: string): WallClock {
  const parts = formatter(zone).formatToParts(at);
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  formatters.set(zone, made);
  return made;
}
