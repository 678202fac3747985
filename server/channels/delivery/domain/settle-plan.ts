import type { ReadBackOutcome, ReplyCapability } from '../../contract.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Networks show a new item to its readers only after a moment. */
const FIRST_LOOK = 10 * SECOND;
const FIRST_LOOK_SPREAD = 20 * SECOND;
const BETWEEN_LOOKS = MINUTE;
const ECHO_PATIENCE = 5 * MINUTE;
const MOST_LOOKS = 15;
/** Networks forget a key after a while; a repeat would be a second reply then. */
const KEY_LIFE = 60 * MINUTE;
const ABSENCES_THAT_PROVE = 2;

export type SettleMeans = ReplyCapability['settle'];

export interface UnknownFacts {
  means: SettleMeans;
  canReadBack: boolean;
  createdAt: Date;
  sendingAt: Date;
  /** How often the network was asked, and how often it said that there is no such thing. */
  looks: number;
  absences: number;
  now: Date;
  /** From 0 up to 1. */
  chance: number;
}

export type SettleStep =
  | { kind: 'wait'; until: Date; looks: number; absences: number }
  | { kind: 'look' }
  /** Sending again can do no harm. */
  | { kind: 'resend' }
  /** Only a person who looks there can tell. */
  | { kind: 'ask-agent' };

const ASK: Extract<SettleStep, { kind: 'ask-agent' }> = { kind: 'ask-agent' };

/** The next thing to do about a reply of which nobody knows whether it was sent. */
export function nextSettleStep(facts: UnknownFacts): SettleStep {
  switch (facts.means) {
    case 'idempotency-key':
      if (facts.now.getTime() - facts.createdAt.getTime() < KEY_LIFE) return { kind: 'resend' };
      return facts.canReadBack ? lookAfter(FIRST_LOOK, FIRST_LOOK_SPREAD, facts) : ASK;
    case 'replace':
      return { kind: 'resend' };
    case 'read-back':
      return lookAfter(FIRST_LOOK, FIRST_LOOK_SPREAD, facts);
    case 'echo':
      return lookAfter(ECHO_PATIENCE, 0, facts);
    case 'none':
      return ASK;
  }
}

function lookAfter(delay: number, spread: number, facts: UnknownFacts): SettleStep {
  const { sendingAt, now, chance, looks, absences } = facts;
  const earliest = sendingAt.getTime() + delay;
  if (now.getTime() < earliest) {
    const until = new Date(earliest + Math.round(chance * spread));
    return { kind: 'wait', until, looks, absences };
  }
  return facts.canReadBack ? { kind: 'look' } : ASK;
}

/** What follows from having looked and not found it. */
export function afterLook(
  facts: UnknownFacts,
  seen: Exclude<ReadBackOutcome['outcome'], 'found'>,
): Exclude<SettleStep, { kind: 'look' }> {
  const looks = facts.looks + 1;
  const absences = facts.absences + (seen === 'absent' ? 1 : 0);
  if (absences >= ABSENCES_THAT_PROVE) return { kind: 'resend' };
  if (looks >= MOST_LOOKS) return ASK;
  return { kind: 'wait', until: new Date(facts.now.getTime() + BETWEEN_LOOKS), looks, absences };
}
