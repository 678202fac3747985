import { atHour } from '../../../ui/time/wall-clock';

export const periods = ['7', '30', '90'] as const;
export type Period = (typeof periods)[number];

/** From midnight so many days ago to the next midnight, in the reader's zone; ISO 8601. */
export const periodOf = (
  days: Period,
  now: number,
  zone: string,
): { from: string; to: string } => ({
  from: new Date(atHour(now, 1 - Number(days), 0, zone)).toISOString(),
  to: new Date(atHour(now, 1, 0, zone)).toISOString(),
});
