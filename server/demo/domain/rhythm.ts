import type { Dice } from './dice.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How lively each hour of the day is, from midnight; evenings are when people have time to write. */
const HOURS = [
  1, 0, 0, 0, 0, 1, 3, 7, 11, 13, 13, 12, 12, 10, 10, 10, 11, 13, 14, 15, 14, 11, 6, 3,
];
/** From Sunday. */
const DAYS = [5, 12, 11, 10, 10, 9, 6];
const LIVELIEST = 15 * 12;

/** The clock of the brand's house: hours ahead of UTC. */
export interface House {
  hoursAhead: number;
}

const local = (at: number, { hoursAhead }: House): Date => new Date(at + hoursAhead * HOUR);

const opening = (weekday: number): [from: number, to: number] | undefined =>
  weekday === 0 ? undefined : weekday === 6 ? [9, 17] : [8, 20];

/** Whether the desk is staffed then. */
export function isStaffed(at: number, house: House): boolean {
  const there = local(at, house);
  const hours = opening(there.getUTCDay());
  return hours !== undefined && there.getUTCHours() >= hours[0] && there.getUTCHours() < hours[1];
}

/** The moment itself when somebody is at the desk, else some minutes after it opens again. */
export function whenStaffed(at: number, house: House, dice: Dice): number {
  if (isStaffed(at, house)) return at;
  let then = at - ((at + house.hoursAhead * HOUR) % HOUR);
  while (!isStaffed(then, house)) then += HOUR;
  return then + dice.longTail(4, 150) * MINUTE;
}

/** A moment between two others, more likely when people are up and about. */
export function livelyMoment(from: number, to: number, house: House, dice: Dice): number {
  for (;;) {
    const at = from + dice.next() * (to - from);
    const there = local(at, house);
    const liveliness = (HOURS[there.getUTCHours()] ?? 0) * (DAYS[there.getUTCDay()] ?? 0);
    if (dice.next() * LIVELIEST < liveliness) return at;
  }
}

/** Not in the night: people answer when they are up. */
export function whenAwake(at: number, house: House, dice: Dice): number {
  const hour = local(at, house).getUTCHours();
  if (hour >= 6 && hour < 23) return at;
  const untilSix = ((30 - hour) % 24) * HOUR;
  return at + untilSix + dice.longTail(0, 120) * MINUTE;
}
