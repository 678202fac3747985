import type { Dice } from './dice.js';
import { type AgentKey, agentsFor, teamFor } from './people.js';
import { DAY, HOUR, type House, MINUTE, whenStaffed } from './rhythm.js';
import type { Scenario } from './scenario.js';
import type { StoryItem, StoryState, StoryThread } from './story.js';
import type { Scene, Telling } from './tell-thread.js';

type Work = Pick<
  StoryThread,
  'tags' | 'priority' | 'team' | 'assignee' | 'earlier' | 'state' | 'failure'
>;

interface Facts {
  scene: Scene;
  telling: Telling;
  now: Date;
  house: House;
}

/** What the desk made of it besides answering: whose it is, how it is marked, where it stands. */
export function settleThread(facts: Facts, dice: Dice): Work {
  const { scene, telling } = facts;
  const { scenario } = scene;
  const firstAct = firstActOf(telling);
  const assignee = firstAct
    ? assigned(telling.agent, firstAct, scene.begin, dice)
    : handedOut(facts, dice);
  const state = stateOf(facts, dice);
  const isKnown = firstAct !== undefined || assignee !== null || state.status === 'resolved';
  return {
    tags: isKnown ? scenario.tags : [],
    priority: isKnown || scenario.priority === 1 ? scenario.priority : 3,
    team: isKnown || dice.chance(0.3) ? teamFor(scenario.tags) : null,
    assignee,
    earlier: telling.returnedAt ? settledBefore(telling, telling.returnedAt) : null,
    state,
    failure: null,
  };
}

const isBrands = ({ author }: StoryItem): boolean => !('person' in author);

function firstActOf({ items, notes }: Telling): Date | undefined {
  const acts = [...items.filter(({ author }) => 'agent' in author), ...notes].map(({ at }) => at);
  return acts.sort((a, b) => +a - +b)[0];
}

/** Mostly taken by whoever answers, now and then given by the supervisor. */
function assigned(agent: AgentKey, firstAct: Date, begin: number, dice: Dice) {
  const at = Math.max(begin + 15_000, +firstAct - dice.whole(1, 14) * MINUTE);
  return { agent, at: new Date(at), by: dice.chance(0.2) ? ('sofie' as const) : agent };
}

/** Given to somebody who has not come to it. */
function handedOut({ scene, telling, now }: Facts, dice: Dice): StoryThread['assignee'] {
  const age = +now - scene.begin;
  if (telling.items.length === 0 || age < 25 * MINUTE || !dice.chance(0.35)) return null;
  const at = new Date(scene.begin + (age * (20 + dice.whole(0, 60))) / 100);
  return { agent: dice.pick(agentsFor(scene.scenario.language)), at, by: 'sofie' };
}

function settledBefore({ items, agent }: Telling, reopenedAt: Date): StoryThread['earlier'] {
  const before = items.findLast(({ at }) => at < reopenedAt);
  if (!before) return null;
  const at = new Date(Math.min(+before.at + 25 * MINUTE, +reopenedAt - MINUTE));
  return { at, by: agent, reopenedAt };
}

function stateOf(facts: Facts, dice: Dice): StoryState {
  const { telling, now, house } = facts;
  const last = telling.items.at(-1);
  if (!last) return { status: 'open' };
  const lastAct = [...telling.items, ...telling.notes].reduce(
    (max, { at }) => Math.max(max, +at),
    0,
  );
  const after = whenStaffed(lastAct + dice.longTail(1, 50) * MINUTE, house, dice);
  if (!telling.isOver) return isBrands(last) ? laidAside(facts, lastAct, dice) : { status: 'open' };
  const age = +now - +last.at;
  if (isBrands(last) && age < 4 * DAY && dice.chance(0.3)) return laidAside(facts, lastAct, dice);
  return after < +now ? resolved(facts.scene.scenario, telling.agent, after) : { status: 'open' };
}

function resolved({ outcome, reason }: Scenario, by: AgentKey, at: number): StoryState {
  return { status: 'resolved', at: new Date(at), by, outcome, reason };
}

function laidAside({ telling, now }: Facts, lastAct: number, dice: Dice): StoryState {
  const at = new Date(Math.min(lastAct + 30_000, +now));
  const by = telling.agent;
  if (dice.chance(0.35)) {
    const until = new Date(+now + dice.whole(3, 90) * HOUR);
    return { status: 'snoozed', at, by, until: dice.chance(0.65) ? until : null };
  }
  return dice.chance(0.85) ? { status: 'waiting', at, by } : { status: 'open' };
}
