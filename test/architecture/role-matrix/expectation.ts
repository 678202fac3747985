import { type Caller, CALLERS, outside, type Side } from './callers.js';
import type { Kind, Things } from './things.js';

/** What decides about an object: its channel, its owner, or nothing more than the role. */
export type Reach = 'channel' | 'owner' | 'house';

export interface Line {
  /** Who gets in. Whoever is signed in besides gets 403, whatever they name. */
  who: readonly Caller[] | 'public';
  /** The object that the path or the body names. */
  on?: Kind;
  reach?: Reach;
  /** Kinds of the list that is answered: what one reaches stands in it, other things do not. */
  shows?: Kind;
  /** Further parameters of the path. */
  params?: (things: Things) => Record<string, string>;
  query?: (things: Things) => string;
  body?: (things: Things) => unknown;
  headers?: Readonly<Record<string, string>>;
  /** Refusals that are no question of permission, given the object as it stands. */
  also?: readonly number[];
  /** The call takes away what others stand on: it gets a channel and a team of its own. */
  takesAway?: true;
}

export type Which = Side | 'missing';

/** `in`: the call is carried out, or refused for a reason of its own. */
export type Outcome = 'in' | 401 | 403 | 404;

const reaches = (caller: Caller, which: Side): boolean => {
  const described = CALLERS[caller];
  return described?.role === 'administrator' || described?.team === which;
};

export function expected(line: Line, caller: Caller, which: Which): Outcome {
  if (line.who === 'public') return 'in';
  if (outside.includes(caller)) return 401;
  if (!line.who.includes(caller)) return 403;
  if (!line.on) return 'in';
  if (which === 'missing') return 404;
  if (line.reach === 'house') return 'in';
  if (line.reach === 'owner') return which === 'ours' ? 'in' : 404;
  return reaches(caller, which) ? 'in' : 404;
}

/** Which objects are worth a call. */
export function objectsOf({ on, reach }: Line): readonly Which[] {
  if (!on) return ['ours'];
  return reach === 'house' ? ['ours', 'missing'] : ['ours', 'theirs', 'missing'];
}

export function observed(status: number, also: readonly number[] = []): Outcome | number {
  if (status < 400 || also.includes(status)) return 'in';
  return status;
}
