import type { QueueContent } from '../contract.js';
import type { Waiting } from './candidate.js';

export interface Demands {
  skills: readonly string[];
  /** Null: any. */
  language: string | null;
  /** One of these teams; null: any that works on the channel. */
  teamIds: readonly string[] | null;
  keepsStrategy: boolean;
  /** Nobody is kept out any more for having let it lie. */
  forgives: boolean;
}

const MINUTE = 60_000;

/** Somebody who let a conversation lie is passed over for so long. */
export const FORGIVEN_AFTER_MINUTES = 60;

/** What is still asked of an agent after this much waiting. */
export function demandsOf(queue: QueueContent, entry: Waiting, now: Date): Demands {
  const waited = (now.getTime() - entry.since.getTime()) / MINUTE;
  const given = queue.steps.filter(({ afterMinutes }) => afterMinutes <= waited);
  const gave = (what: string): boolean => given.some(({ giveUp }) => giveUp === what);
  return {
    skills: gave('skills') ? [] : queue.skills,
    language: queue.needsLanguage && !gave('language') ? entry.language : null,
    teamIds: teamsFor(queue, entry, given),
    keepsStrategy: !gave('strategy'),
    forgives: waited >= FORGIVEN_AFTER_MINUTES,
  };
}

function teamsFor(
  queue: QueueContent,
  entry: Waiting,
  given: QueueContent['steps'],
): readonly string[] | null {
  const own = entry.teamId ?? queue.teamId;
  if (own === null) return null;
  const more = given.filter(({ giveUp }) => giveUp === 'team').map(({ teamId }) => teamId);
  const named = more.filter((teamId) => teamId !== null);
  return named.length < more.length ? null : [own, ...named];
}

/** When waiting alone changes what is asked; null when it will not any more. */
export function nextChangeAt(queue: QueueContent, entry: Waiting, now: Date): Date | null {
  const after = [
    ...queue.steps.map(({ afterMinutes }) => afterMinutes),
    ...(entry.passedIds.length > 0 ? [FORGIVEN_AFTER_MINUTES] : []),
  ];
  const times = after
    .map((minutes) => entry.since.getTime() + minutes * MINUTE)
    .filter((time) => time > now.getTime());
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
