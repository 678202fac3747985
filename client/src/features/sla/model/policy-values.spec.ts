import { contentOf, newPolicy, valuesOf, wrongCells } from './policy-values';

describe('the values of a policy', () => {
  it('are the same after the editor had them', () => {
    const policy = newPolicy('Everybody');
    expect(contentOf(valuesOf(policy, 'en'))).toEqual(policy);
  });

  it('leave out what is empty, and know what cannot be read', () => {
    const values = valuesOf(newPolicy('Everybody'), 'en');
    values.cells = { '1 first-reply': '30', '2 first-reply': '', '3 resolution': 'soon' };
    expect([...wrongCells(values)]).toEqual(['3 resolution']);
    expect(contentOf(values).targets).toEqual([
      { priority: 1, kind: 'first-reply', minutes: 30, time: 'business' },
    ]);
  });
});
