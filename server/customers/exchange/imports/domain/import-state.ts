export const IMPORT_STATES = [
  'mapping',
  'running',
  'paused',
  'done',
  'cancelled',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_ACTS = [
  'check',
  'start',
  'pause',
  'resume',
  'cancel',
  'map',
  'remove',
] as const;
export type ImportAct = (typeof IMPORT_ACTS)[number];

interface Transition {
  act: ImportAct;
  from: readonly ImportState[];
  to: ImportState;
}

/** A file that was brought in can be brought in again: the same lines change nothing. */
export const importTransitions: readonly Transition[] = [
  { act: 'map', from: ['mapping'], to: 'mapping' },
  { act: 'check', from: ['mapping'], to: 'running' },
  { act: 'start', from: ['mapping'], to: 'running' },
  { act: 'pause', from: ['running'], to: 'paused' },
  { act: 'resume', from: ['paused', 'failed'], to: 'running' },
  { act: 'cancel', from: ['running', 'paused', 'failed'], to: 'cancelled' },
  { act: 'remove', from: ['mapping', 'done', 'cancelled', 'failed'], to: 'cancelled' },
];

/** Undefined: not from there. A trial cannot be paused, and cancelled it is back where it began. */
export function importStateAfter(
  state: ImportState,
  act: ImportAct,
  isTrial: boolean,
): ImportState | undefined {
  if (isTrial && state === 'running') return act === 'cancel' ? 'mapping' : undefined;
  return importTransitions.find((one) => one.act === act && one.from.includes(state))?.to;
}

/** What can be done with it now. Without its file it can only be removed. */
export const importActs = (state: ImportState, isTrial: boolean, hasFile: boolean): ImportAct[] =>
  IMPORT_ACTS.filter(
    (act) => importStateAfter(state, act, isTrial) !== undefined && (hasFile || act === 'remove'),
  );

export interface ImportCounts {
  /** Lines of the table, without the heading. */
  lines: number;
  new: number;
  changed: number;
  same: number;
  refused: number;
}

export const NO_COUNTS: ImportCounts = { lines: 0, new: 0, changed: 0, same: 0, refused: 0 };

export const addCounts = (one: ImportCounts, other: ImportCounts): ImportCounts => ({
  lines: one.lines + other.lines,
  new: one.new + other.new,
  changed: one.changed + other.changed,
  same: one.same + other.same,
  refused: one.refused + other.refused,
});
