import type { Rung } from '../contract.js';
import { ladderFault } from './ladder-faults.js';

const rung = (kind: Rung['kind'], id: string | null = null, acknowledgeWithin = 30): Rung => ({
  kind,
  id,
  acknowledgeWithin,
});

describe('a ladder', () => {
  it('may ask the lead, two managers, a person and a department', () => {
    const rungs = [
      rung('team-lead'),
      rung('manager'),
      rung('manager'),
      rung('person', 'p'),
      rung('department', 'legal'),
    ];
    expect(ladderFault(rungs)).toBeUndefined();
  });

  it('is refused without rungs and with too many', () => {
    expect(ladderFault([])?.code).toBe('ladder.no-rungs');
    expect(ladderFault(Array.from({ length: 11 }, () => rung('manager')))?.code).toBe(
      'ladder.too-many-rungs',
    );
  });

  it('is refused when it comes back to itself, and says where', () => {
    const fault = ladderFault([rung('person', 'p'), rung('team', 't'), rung('person', 'p')]);
    expect(fault).toMatchObject({ code: 'ladder.points-to-itself' });
    expect(fault?.message).toContain('Rung 3 asks the same as rung 1');
    expect(ladderFault([rung('team-lead'), rung('team-lead')])?.code).toBe(
      'ladder.points-to-itself',
    );
  });

  it('is refused with a rung that names nobody or gives no time', () => {
    expect(ladderFault([rung('person')])?.message).toContain('rung 1');
    expect(ladderFault([rung('manager', 'p')])?.code).toBe('ladder.bad-rung');
    for (const minutes of [0, -1, 1.5, 1e9, Number.NaN])
      expect(ladderFault([rung('manager', null, minutes)])?.code).toBe('ladder.bad-rung');
  });
});
