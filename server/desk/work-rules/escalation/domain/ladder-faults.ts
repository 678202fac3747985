import type { Rung } from '../contract.js';

export const MOST_RUNGS = 10;
/** Minutes: 60 working days of 8 hours. */
export const LONGEST_WITHIN = 28_800;

export interface LadderFault {
  code: 'ladder.no-rungs' | 'ladder.too-many-rungs' | 'ladder.points-to-itself' | 'ladder.bad-rung';
  message: string;
}

const namesSomebody = ({ kind }: Rung): boolean =>
  kind === 'person' || kind === 'team' || kind === 'department';

/** What keeps rungs from being a ladder; undefined when nothing does. Positions count from 1. */
export function ladderFault(rungs: readonly Rung[]): LadderFault | undefined {
  if (rungs.length === 0)
    return {
      code: 'ladder.no-rungs',
      message: 'A ladder without rungs leads nowhere. Add at least one person, team or department.',
    };
  if (rungs.length > MOST_RUNGS)
    return {
      code: 'ladder.too-many-rungs',
      message: `A ladder has at most ${MOST_RUNGS} rungs. Take some away.`,
    };
  return rungs.map(badRung).find(Boolean) ?? pointsToItself(rungs);
}

function badRung(rung: Rung, index: number): LadderFault | undefined {
  const code = 'ladder.bad-rung';
  const place = index + 1;
  if (namesSomebody(rung) !== (rung.id !== null))
    return { code, message: `Choose on rung ${place} who is to be asked.` };
  const { acknowledgeWithin: minutes } = rung;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_WITHIN)
    return {
      code,
      message: `Give rung ${place} between 1 minute and ${LONGEST_WITHIN} minutes to acknowledge.`,
    };
  return undefined;
}

// A manager may follow a manager: the second is the one above the first.
function pointsToItself(rungs: readonly Rung[]): LadderFault | undefined {
  const before = new Map<string, number>();
  for (const [index, { kind, id }] of rungs.entries()) {
    if (kind === 'manager') continue;
    const key = `${kind} ${id}`;
    const first = before.get(key);
    if (first !== undefined)
      return {
        code: 'ladder.points-to-itself',
        message: `Rung ${index + 1} asks the same as rung ${first + 1}, so the ladder comes back to itself. Choose somebody else or take it away.`,
      };
    before.set(key, index);
  }
  return undefined;
}
