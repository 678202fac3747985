import type { EscalationState } from '../contract.js';

export const ESCALATION_ACTS = ['acknowledge', 'climb', 'take-over', 'return', 'close'] as const;
export type EscalationAct = (typeof ESCALATION_ACTS)[number];

interface Transition {
  from: readonly EscalationState[];
  act: EscalationAct;
  to: EscalationState;
}

/** What can happen to an escalation once it is raised. */
export const ESCALATION_TABLE: readonly Transition[] = [
  { from: ['raised'], act: 'acknowledge', to: 'acknowledged' },
  { from: ['raised', 'acknowledged'], act: 'climb', to: 'raised' },
  { from: ['raised', 'acknowledged'], act: 'take-over', to: 'taken-over' },
  { from: ['raised', 'acknowledged', 'taken-over'], act: 'return', to: 'returned' },
  { from: ['raised', 'acknowledged', 'taken-over', 'returned'], act: 'close', to: 'closed' },
];

/** The state after an act, or undefined when the act is not possible now. */
export const escalationAfter = (
  state: EscalationState,
  act: EscalationAct,
): EscalationState | undefined =>
  ESCALATION_TABLE.find((row) => row.act === act && row.from.includes(state))?.to;

/** Lists show a conversation as escalated until it is back at the desk. */
export const isUnderWay = (state: EscalationState): boolean =>
  state === 'raised' || state === 'acknowledged' || state === 'taken-over';

/** Every act leads from every state to at most one other, and what is closed stays closed. */
export function checkEscalationTable(table: readonly Transition[] = ESCALATION_TABLE): void {
  const seen = new Set<string>();
  for (const { from, act } of table)
    for (const state of from) {
      const step = `${act} from ${state}`;
      if (state === 'closed') throw new Error('A closed escalation stays closed.');
      if (seen.has(step))
        throw new Error(`The table of escalations says twice what follows ${step}.`);
      seen.add(step);
    }
  for (const act of ESCALATION_ACTS)
    if (![...seen].some((step) => step.startsWith(`${act} from`)))
      throw new Error(`The table of escalations does not say what ${act} does.`);
}
