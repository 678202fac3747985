import type { Queue } from '../contract.js';
import type { Candidate, Waiting } from './candidate.js';
import { type Choice, chooseAgent } from './choose-agent.js';
import { byTurn } from './turn-of.js';

export interface Gift {
  entry: Waiting;
  userId: string;
}

/**
 * Who gets what of all that waits. One that nobody can take now holds up none behind it, but the
 * next room it could use is kept for it: else what is heavy would wait for ever behind what is light.
 */
export function planRound(
  queues: ReadonlyMap<string, Queue>,
  waiting: readonly Waiting[],
  candidates: readonly Candidate[],
  now: Date,
): Gift[] {
  const people = new Map(candidates.map((person) => [person.userId, person]));
  const gifts: Gift[] = [];
  for (const entry of [...waiting].sort(byTurn)) {
    if (![...people.values()].some(hasRoom)) break;
    const queue = queues.get(entry.queueId);
    if (!queue?.enabled) continue;
    const choice = chooseAgent(queue, entry, [...people.values()], now);
    const person = choice.userId === null ? undefined : people.get(choice.userId);
    if (!person) {
      const kept = roomKeptBy(choice, entry, people);
      if (kept) people.delete(kept.userId);
      continue;
    }
    gifts.push({ entry, userId: person.userId });
    const load = person.load + entry.weight;
    people.set(person.userId, { ...person, load, lastGivenAt: now });
  }
  return gifts;
}

const hasRoom = ({ load, capacity }: Candidate): boolean => load < capacity;

/** The person who lacks least of the room for it; what is more than they ever carry does not count. */
function roomKeptBy(
  { judged, waitsFor }: Choice,
  entry: Waiting,
  people: ReadonlyMap<string, Candidate>,
): Candidate | undefined {
  if (waitsFor) return undefined;
  const roomOf = ({ capacity, load }: Candidate): number => capacity - load;
  return judged
    .filter(({ verdict }) => verdict.kind === 'full')
    .flatMap(({ userId }) => people.get(userId) ?? [])
    .filter(({ capacity }) => capacity >= entry.weight)
    .sort((a, b) => roomOf(b) - roomOf(a))[0];
}
