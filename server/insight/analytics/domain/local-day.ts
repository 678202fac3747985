import { DateTime } from 'luxon';

/** The day (`2026-03-29`) and hour that clocks on the wall show; an hour that comes twice is one. */
export function localDay(at: number, timeZone: string): { day: string; hour: number } {
  const local = DateTime.fromMillis(at, { zone: timeZone });
  return { day: local.toFormat('yyyy-MM-dd'), hour: local.hour };
}
