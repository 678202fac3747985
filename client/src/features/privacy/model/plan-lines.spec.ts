import { keptWords, planLines } from './plan-lines';

describe('what an erasure does, in the words of people', () => {
  it('names what they know and sums up the rest', () => {
    expect(
      planLines([
        { table: 'clock', rows: 3 },
        { table: 'message', rows: 12 },
        { table: 'customer_key', rows: 1 },
        { table: 'customer_event', rows: 4 },
        { table: 'event', rows: 7 },
      ]),
    ).toEqual([
      { word: 'message', rows: 12 },
      { word: 'fact', rows: 5 },
      { word: 'other', rows: 10 },
    ]);
  });

  it('tells what stays where that concerns people', () => {
    expect(keptWords([{ table: 'schema_migration' }, { table: 'erased_mark' }])).toEqual([
      'erased_mark',
    ]);
  });
});
