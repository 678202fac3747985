import type { QueueContent, Strategy, Verdict } from '../contract.js';
import type { Candidate, Waiting } from './candidate.js';
import { type Demands, demandsOf } from './demands-of.js';

export interface Judged {
  userId: string;
  verdict: Verdict;
}

export interface Choice {
  /** Null: nobody just now, or a queue from which people take by themselves. */
  userId: string | null;
  /** One a candidate, in their order. */
  judged: readonly Judged[];
  /** For whom it waits though others could take it: who knows the customer, or whoever takes it. */
  waitsFor: 'last-agent' | 'anybody' | null;
}

/** Who gets it, and for everybody why or why not. */
export function chooseAgent(
  queue: QueueContent,
  entry: Waiting,
  candidates: readonly Candidate[],
  now: Date,
): Choice {
  const demands = demandsOf(queue, entry, now);
  const judged = candidates.map((person) => ({
    person,
    verdict: verdictOn(person, entry, demands),
  }));
  const able = judged.filter(({ verdict }) => verdict.kind === 'could').map(({ person }) => person);
  const knows = knowsCustomer(entry, candidates);
  const waitsForLastAgent =
    queue.strategy === 'last-agent' &&
    demands.keepsStrategy &&
    able.every(({ userId }) => userId !== knows) &&
    isWorthWaitingFor(judged.find(({ person }) => person.userId === knows)?.verdict);
  const isTaken = queue.strategy === 'pull' && demands.keepsStrategy;
  const waitsFor = waitsForLastAgent ? 'last-agent' : isTaken ? 'anybody' : null;
  const userId = waitsFor ? null : chosenBy(queue.strategy, able, knows);
  return {
    userId,
    waitsFor,
    judged: judged.map(({ person, verdict }) => ({
      userId: person.userId,
      verdict: person.userId === userId ? { kind: 'chosen' } : verdict,
    })),
  };
}

/** Whether this person could take it now, leaving out what they said of themselves when they ask. */
export function verdictOn(
  person: Candidate,
  entry: Waiting,
  demands: Demands,
  { asksThemselves = false } = {},
): Verdict {
  if (person.channelIds !== 'all' && !person.channelIds.has(entry.channelId))
    return { kind: 'no-access' };
  const { teamIds, language } = demands;
  if (teamIds !== null && !teamIds.some((id) => person.teamIds.has(id)))
    return { kind: 'other-team' };
  const missing = demands.skills.filter((skill) => !person.skills.has(skill));
  if (missing.length > 0) return { kind: 'no-skill', skills: missing };
  if (language !== null && !person.languages.has(language))
    return { kind: 'no-language', language };
  if (!asksThemselves) {
    if (person.isAbsent) return { kind: 'absent' };
    if (person.state !== 'available') return { kind: person.state };
    if (!demands.forgives && entry.passedIds.includes(person.userId)) return { kind: 'let-it-lie' };
  }
  return person.load + entry.weight > person.capacity ? { kind: 'full' } : { kind: 'could' };
}

/** The last agent, or whoever stands in for them. */
function knowsCustomer(entry: Waiting, candidates: readonly Candidate[]): string | null {
  const last = candidates.find(({ userId }) => userId === entry.lastAgentId);
  if (!last) return null;
  return last.isAbsent ? last.deputyId : last.userId;
}

/** Somebody at work who is full or away for a moment comes back; whoever left does not. */
const isWorthWaitingFor = (verdict: Verdict | undefined): boolean =>
  verdict?.kind === 'full' || verdict?.kind === 'away';

function chosenBy(
  strategy: Strategy,
  able: readonly Candidate[],
  knows: string | null,
): string | null {
  const known = able.find(({ userId }) => userId === knows);
  if (strategy === 'last-agent' && known) return known.userId;
  const order = strategy === 'longest-idle' ? byIdle : byLoad;
  return [...able].sort(order)[0]?.userId ?? null;
}

const idleSince = ({ lastGivenAt }: Candidate): number => lastGivenAt?.getTime() ?? -Infinity;

const byName = (a: Candidate, b: Candidate): number => (a.userId < b.userId ? -1 : 1);

const byIdle = (a: Candidate, b: Candidate): number =>
  idleSince(a) === idleSince(b) ? byName(a, b) : idleSince(a) - idleSince(b);

const fullness = ({ load, capacity }: Candidate): number => load / capacity;

const byLoad = (a: Candidate, b: Candidate): number =>
  fullness(a) === fullness(b) ? byIdle(a, b) : fullness(a) - fullness(b);
