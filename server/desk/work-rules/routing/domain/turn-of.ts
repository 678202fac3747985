import type { Waiting } from './candidate.js';

const MINUTE = 60_000;

/** A priority counts like having waited so much longer, in minutes: what is low gets its turn, too. */
export const HEAD_START: Readonly<Record<number, number>> = { 1: 120, 2: 30, 3: 0, 4: -30 };

const startOf = ({ since, priority }: Waiting): number =>
  since.getTime() - (HEAD_START[priority] ?? 0) * MINUTE;

/** In which order entries are tried. Nothing is overtaken by what came more than 150 minutes later. */
export const byTurn = (a: Waiting, b: Waiting): number =>
  startOf(a) - startOf(b) || (a.entryId < b.entryId ? -1 : 1);

/** What is due first, then what waits longest: the order in which people take by themselves. */
export const byUrgency = (a: Waiting, b: Waiting): number =>
  dueOf(a) === dueOf(b) ? byTurn(a, b) : dueOf(a) - dueOf(b);

const dueOf = ({ dueAt }: Waiting): number => dueAt?.getTime() ?? Infinity;
