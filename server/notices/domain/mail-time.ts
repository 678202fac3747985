import { DateTime } from 'luxon';

/** What happens within this time goes into one mail. */
export const BUNDLE_MS = 5 * 60_000;

/** Hours in which no mail is wanted: minutes of the person's day, over midnight where `from` is later. */
export interface QuietHours {
  from: number;
  to: number;
}

/** When the mail about something that happened now may go out. */
export function mailTime(now: Date, timeZone: string, quiet: QuietHours | null): Date {
  const bundled = new Date(now.getTime() + BUNDLE_MS);
  if (!quiet || quiet.from === quiet.to) return bundled;
  const local = DateTime.fromJSDate(bundled, { zone: timeZone });
  const minute = local.hour * 60 + local.minute;
  const overMidnight = quiet.from > quiet.to;
  const isQuiet = overMidnight
    ? minute >= quiet.from || minute < quiet.to
    : minute >= quiet.from && minute < quiet.to;
  if (!isQuiet) return bundled;
  const day = overMidnight && minute >= quiet.from ? local.plus({ days: 1 }) : local;
  return day
    .set({ hour: Math.floor(quiet.to / 60), minute: quiet.to % 60, second: 0, millisecond: 0 })
    .toJSDate();
}
