export const CLOCK_KINDS = ['first-reply', 'next-reply', 'resolution'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Facts about a clock as its events tell them; times are ISO 8601. */
interface ClockTold {
  clockId: string;
  kind: ClockKind;
  policyId: string;
  dueAt: string;
}

/** Events that this module writes. Those of a clock belong to its conversation. */
export interface SlaEvents {
  'clock.warned': ClockTold & { warning: number };
  'clock.breached': ClockTold;
  /** Answered or resolved; late when it was after the due time. */
  'clock.met': ClockTold & { isLate: boolean };
  'policy.changed': { policyId: string };
}
