import type { CustomerRecord, FactRecord } from './customer-record.js';
import { joinRecords } from './join-records.js';

const fact = (key: string, title: string): FactRecord => ({
  key,
  kind: 'order',
  title,
  amount: null,
  currency: null,
  at: new Date(0),
  url: null,
});

describe('records of the same customer', () => {
  it('become one: the last word holds, what is not said stays', () => {
    const lines: CustomerRecord[] = [
      { key: '1', name: 'Eva', email: 'eva@mail.example', attributes: { city: 'Ghent' } },
      { key: '2', name: 'Tom' },
      { key: '1', name: 'Eva Maes', email: undefined, attributes: { tier: 'gold' } },
    ];
    expect(joinRecords(lines)).toEqual([
      expect.objectContaining({
        key: '1',
        name: 'Eva Maes',
        email: 'eva@mail.example',
        attributes: { city: 'Ghent', tier: 'gold' },
      }),
      { key: '2', name: 'Tom' },
    ]);
  });

  it('keep every fact once, as it was told last', () => {
    const [one] = joinRecords([
      { key: '1', facts: [fact('a', 'Card'), fact('b', 'Loan')] },
      { key: '1', facts: [fact('a', 'Gold card')] },
    ]);
    expect(one!.facts!.map(({ title }) => title)).toEqual(['Gold card', 'Loan']);
  });
});
