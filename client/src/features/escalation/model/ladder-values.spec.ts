import { emptyLadder, emptyRung, isWhole, moved, withKind, withoutRung } from './ladder-values';

const ladder = {
  ...emptyLadder,
  name: 'Complaints',
  rungs: [emptyRung, { kind: 'person' as const, id: 'anna', acknowledgeWithin: 60 }],
};

describe('the values of a ladder', () => {
  it('are whole with a name, and somebody and some time on every rung', () => {
    expect(isWhole(ladder)).toBe(true);
    expect(isWhole({ ...ladder, name: ' ' })).toBe(false);
    expect(isWhole({ ...ladder, rungs: [] })).toBe(false);
    expect(isWhole({ ...ladder, rungs: [{ ...emptyRung, kind: 'team' }] })).toBe(false);
    expect(isWhole({ ...ladder, rungs: [{ ...emptyRung, acknowledgeWithin: 0.5 }] })).toBe(false);
  });

  it('forget who was chosen when another kind is', () => {
    expect(withKind(ladder.rungs[1]!, 'team')).toEqual({
      kind: 'team',
      id: null,
      acknowledgeWithin: 60,
    });
    expect(withKind(ladder.rungs[1]!, 'person').id).toBe('anna');
  });

  it('move a rung by one, but not beyond the ends', () => {
    expect(moved(ladder, 0, 1).rungs[0]).toBe(ladder.rungs[1]);
    expect(moved(ladder, 0, -1)).toBe(ladder);
    expect(moved(ladder, 1, 1)).toBe(ladder);
  });

  it('lose a rung', () => {
    expect(withoutRung(ladder, 0).rungs).toEqual([ladder.rungs[1]]);
  });
});
