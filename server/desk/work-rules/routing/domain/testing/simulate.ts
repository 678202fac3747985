import type { Queue } from '../../contract.js';
import type { Candidate, Waiting } from '../candidate.js';
import { planRound } from '../plan-round.js';
import { anEntry, later } from './people.js';

export interface Day {
  minutes: number;
  /** How many come in within a minute, on average; changes over the day. */
  arrivals: (minute: number) => number;
  /** Minutes that an answer takes, on average. */
  handling: number;
  /** Of the queue that something belongs to. */
  languages: readonly string[];
}

export interface Simulated {
  /** By person, how many they got. */
  given: ReadonlyMap<string, number>;
  /** How often somebody held more than they can. */
  overloads: number;
  /** The longest that something waited, in minutes, by priority. */
  longestWait: ReadonlyMap<number, number>;
  /** How often something was overtaken by what came more than this many minutes later. */
  leaps: (minutes: number) => number;
  left: number;
}

/** A generator of numbers in [0, 1) that tells the same story for the same seed. */
export function luckOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Minute by minute: what comes in, who gets it, who finishes. */
export function simulate(
  queue: Queue,
  people: readonly Candidate[],
  day: Day,
  luck: () => number,
): Simulated {
  const staff = new Map(people.map((person) => [person.userId, person]));
  const queues = new Map([[queue.id, queue]]);
  const given = new Map(people.map(({ userId }) => [userId, 0]));
  const longestWait = new Map<number, number>();
  const history: { since: number; at: number }[] = [];
  let busy: { userId: string; weight: number; until: number }[] = [];
  let waiting: Waiting[] = [];
  let overloads = 0;

  const comeIn = (minute: number): void => {
    const rate = day.arrivals(minute);
    const count = Math.floor(rate) + (luck() < rate % 1 ? 1 : 0);
    for (let nr = 0; nr < count; nr += 1)
      waiting.push(
        anEntry({
          entryId: `${String(minute).padStart(6, '0')}-${nr}`,
          since: later(minute),
          priority: 1 + Math.floor(luck() * 4),
          weight: 1 + Math.floor(luck() * 2),
          language: day.languages[Math.floor(luck() * day.languages.length)] ?? null,
        }),
      );
  };
  const finish = (minute: number): void => {
    for (const { userId, weight, until } of busy) if (until <= minute) addLoad(userId, -weight);
    busy = busy.filter(({ until }) => until > minute);
  };
  const addLoad = (userId: string, weight: number): void => {
    const person = staff.get(userId)!;
    staff.set(userId, { ...person, load: person.load + weight });
  };

  for (let minute = 0; minute < day.minutes; minute += 1) {
    finish(minute);
    comeIn(minute);
    const gifts = planRound(queues, waiting, [...staff.values()], later(minute));
    for (const { entry, userId } of gifts) {
      addLoad(userId, entry.weight);
      staff.set(userId, { ...staff.get(userId)!, lastGivenAt: later(minute) });
      given.set(userId, given.get(userId)! + 1);
      const since = (entry.since.getTime() - later(0).getTime()) / 60_000;
      history.push({ since, at: minute });
      longestWait.set(
        entry.priority,
        Math.max(longestWait.get(entry.priority) ?? 0, minute - since),
      );
      const until = minute + Math.ceil(day.handling * (0.5 + luck()));
      busy.push({ userId, weight: entry.weight, until });
    }
    const gone = new Set(gifts.map(({ entry }) => entry.entryId));
    waiting = waiting.filter(({ entryId }) => !gone.has(entryId));
    for (const { load, capacity } of staff.values()) if (load > capacity) overloads += 1;
  }
  const leaps = (minutes: number): number =>
    history.filter((early) =>
      history.some((late) => late.since > early.since + minutes && late.at < early.at),
    ).length;
  return { given, overloads, longestWait, leaps, left: waiting.length };
}
