import type { Status } from '../contract.js';

export const ACTS = ['wait', 'snooze', 'wake', 'resolve', 'reopen'] as const;
export type Act = (typeof ACTS)[number];

interface Transition {
  from: readonly Status[];
  act: Act;
  to: Status;
}

/** What can happen to a conversation by the desk's hand. Customers speaking is told in thread-conversation.ts. */
export const STATUS_TABLE: readonly Transition[] = [
  { from: ['open', 'snoozed'], act: 'wait', to: 'waiting' },
  { from: ['open', 'waiting', 'snoozed'], act: 'snooze', to: 'snoozed' },
  { from: ['snoozed'], act: 'wake', to: 'open' },
  { from: ['open', 'waiting', 'snoozed'], act: 'resolve', to: 'resolved' },
  { from: ['waiting', 'snoozed', 'resolved'], act: 'reopen', to: 'open' },
];

/** The status after an act, or undefined when the act is not possible now. */
export function statusAfter(status: Status, act: Act): Status | undefined {
  return STATUS_TABLE.find((row) => row.act === act && row.from.includes(status))?.to;
}

/** Every act leads from every status to at most one other. Throws with the row that is wrong. */
export function checkStatusTable(table: readonly Transition[] = STATUS_TABLE): void {
  const seen = new Set<string>();
  for (const { from, act } of table)
    for (const status of from) {
      const step = `${act} from ${status}`;
      if (seen.has(step)) throw new Error(`The status table says twice what follows ${step}.`);
      seen.add(step);
    }
  for (const act of ACTS)
    if (![...seen].some((step) => step.startsWith(`${act} from`)))
      throw new Error(`The status table does not say what ${act} does.`);
}
