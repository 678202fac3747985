import type { PollState } from '../../contract.js';

export const STAGES = ['feed', 'conversations', 'ratings'] as const;
export type Stage = (typeof STAGES)[number];

const OVERLAP_MS = 10 * 60_000;
const FIRST_LOOK_BACK_MS = 24 * 3_600_000;

/** Where a round of polling stands. A round goes through all stages from one common `since`. */
export interface Round {
  stage: Stage;
  /** Continuation within the stage. */
  after: string | undefined;
  page: number;
  since: Date;
  startedAt: Date;
  skipped: string | undefined;
}

export function roundOf(state: PollState, now: Date): Round {
  const stage = STAGES.find((name) => name === state.stage);
  const startedAt = timeIn(state, 'startedAt');
  const since = timeIn(state, 'since');
  if (stage && startedAt && since) {
    const page = Number(state.page) || 0;
    return {
      stage,
      after: state.after || undefined,
      page,
      since,
      startedAt,
      skipped: state.skipped,
    };
  }
  const last = timeIn(state, 'completeTo');
  const from = last ? last.getTime() - OVERLAP_MS : now.getTime() - FIRST_LOOK_BACK_MS;
  return {
    stage: STAGES[0],
    after: undefined,
    page: 0,
    since: new Date(from),
    startedAt: now,
    skipped: undefined,
  };
}

/** The state after a page: further in the stage, in the next stage, or a complete round. */
export function stateAfter(
  round: Round,
  after: string | undefined,
): { state: PollState; more: boolean } {
  const skipped: PollState = round.skipped ? { skipped: round.skipped } : {};
  const common: PollState = {
    since: round.since.toISOString(),
    startedAt: round.startedAt.toISOString(),
    ...skipped,
  };
  if (after !== undefined) {
    const page = String(round.page + 1);
    return { state: { ...common, stage: round.stage, after, page }, more: true };
  }
  const next = STAGES[STAGES.indexOf(round.stage) + 1];
  if (next) return { state: { ...common, stage: next }, more: true };
  return { state: { completeTo: round.startedAt.toISOString(), ...skipped }, more: false };
}

function timeIn(state: PollState, name: string): Date | undefined {
  const at = new Date(state[name] ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at;
}
