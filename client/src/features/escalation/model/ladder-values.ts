import type { LadderValues } from '../api/ladders';
import type { Ladder, TargetKind } from '../../../api/types/escalation';

export type RungValue = LadderValues['rungs'][number];

export const emptyRung: RungValue = { kind: 'team-lead', id: null, acknowledgeWithin: 30 };

export const emptyLadder: LadderValues = {
  name: '',
  description: '',
  calendarId: null,
  rungs: [emptyRung],
};

export const valuesOfLadder = ({
  name,
  description,
  calendarId,
  rungs,
}: Pick<Ladder, 'name' | 'description' | 'calendarId' | 'rungs'>): LadderValues => ({
  name,
  description,
  calendarId,
  rungs: rungs.map(({ kind, id, acknowledgeWithin }) => ({ kind, id, acknowledgeWithin })),
});

export const namesSomebody = (kind: TargetKind): boolean =>
  kind === 'person' || kind === 'team' || kind === 'department';

/** Another kind means other people: whoever was chosen does not fit any more. */
export const withKind = (rung: RungValue, kind: TargetKind): RungValue =>
  kind === rung.kind ? rung : { ...rung, kind, id: null };

export const withRung = (ladder: LadderValues, place: number, rung: RungValue): LadderValues => ({
  ...ladder,
  rungs: ladder.rungs.map((other, index) => (index === place ? rung : other)),
});

export const withoutRung = (ladder: LadderValues, place: number): LadderValues => ({
  ...ladder,
  rungs: ladder.rungs.filter((_, index) => index !== place),
});

/** Exchanges a rung with the one above or below; at the ends nothing changes. */
export function moved(ladder: LadderValues, place: number, by: 1 | -1): LadderValues {
  const rungs = [...ladder.rungs];
  const [rung, other] = [rungs[place], rungs[place + by]];
  if (!rung || !other) return ladder;
  rungs[place] = other;
  rungs[place + by] = rung;
  return { ...ladder, rungs };
}

/** Whether every rung can be saved as it stands. */
export const isWhole = ({ name, rungs }: LadderValues): boolean =>
  name.trim() !== '' &&
  rungs.length > 0 &&
  rungs.every(
    ({ kind, id, acknowledgeWithin }) =>
      (!namesSomebody(kind) || id !== null) &&
      Number.isInteger(acknowledgeWithin) &&
      acknowledgeWithin >= 1,
  );
