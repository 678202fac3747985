import { planFaults, targetOf, withName, withTarget, type PlanDraft } from './plan-draft';

const draft: PlanDraft = {
  encoding: 'utf-8',
  delimiter: ',',
  hasHeader: true,
  source: 'webshop',
  mapping: {
    columns: [{ column: 1, target: 'email' }],
    dateOrder: 'day-first',
    basis: 'consent',
    currency: null,
  },
};

describe('a plan', () => {
  it('gives a column a meaning, another one, or none', () => {
    const named = withTarget(draft, 0, 'attribute', 'City');
    expect(targetOf(named, 0)).toEqual({ column: 0, target: 'attribute', name: 'City' });
    expect(targetOf(withName(named, 0, 'Town'), 0)).toMatchObject({ name: 'Town' });
    expect(targetOf(withTarget(named, 0, null, 'City'), 0)).toBeUndefined();
    expect(named.mapping.columns.map(({ column }) => column)).toEqual([0, 1]);
  });

  it('says what is still missing', () => {
    expect(planFaults(draft)).toEqual([]);
    expect(planFaults({ ...withTarget(draft, 1, 'name', ''), source: 'My shop' })).toEqual([
      'source',
      'no-key',
    ]);
    expect(planFaults(withTarget(draft, 0, 'fact-amount', ''))).toEqual(['fact-incomplete']);
    expect(planFaults(withName(withTarget(draft, 0, 'consent', 'News'), 0, ' '))).toEqual([
      'no-attribute-name',
    ]);
    expect(planFaults(withTarget(draft, 0, 'email', ''))).toEqual(['twice']);
  });
});
