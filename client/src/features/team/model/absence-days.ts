import { fromField, toField } from '../../../ui/time/wall-clock';

/** First and last day of an absence as date fields have them: `2026-03-29`. */
export interface AbsenceDays {
  from: string;
  until: string;
}

/** The days by the clocks of the zone. An absence ends with its last day. */
export const daysOf = (
  { fromAt, untilAt }: { fromAt: string; untilAt: string },
  zone: string,
): AbsenceDays => ({
  from: toField(Date.parse(fromAt), zone).slice(0, 10),
  until: toField(Date.parse(untilAt) - 1, zone).slice(0, 10),
});

/** From the first midnight to the midnight after the last day. */
export const spanOf = (
  { from, until }: AbsenceDays,
  zone: string,
): { fromAt: string; untilAt: string } => ({
  fromAt: new Date(fromField(`${from}T00:00`, zone)).toISOString(),
  untilAt: new Date(fromField(`${dayAfter(until)}T00:00`, zone)).toISOString(),
});

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10);
