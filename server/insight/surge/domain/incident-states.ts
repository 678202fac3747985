import type { IncidentState } from '../contract.js';

export const STEPS = ['open', 'dismiss', 'close', 'reopen'] as const;
export type Step = (typeof STEPS)[number];

/** What may be done with an incident, and what it is then. */
export const INCIDENT_TABLE: Readonly<Record<IncidentState, Partial<Record<Step, IncidentState>>>> =
  {
    proposed: { open: 'open', dismiss: 'dismissed' },
    open: { close: 'closed' },
    closed: { reopen: 'open' },
    dismissed: { open: 'open' },
  };

/** Undefined when the step is not possible now. */
export const after = (state: IncidentState, step: Step): IncidentState | undefined =>
  INCIDENT_TABLE[state][step];
