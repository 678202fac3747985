import { figuresOf, NOBODY, together } from './tally.js';

describe('figuresOf', () => {
  it('counts 4 and 5 as content', () => {
    expect(figuresOf({ asked: 10, ratings: [1, 0, 1, 1, 2] })).toMatchObject({
      answered: 5,
      csat: 0.6,
      responseRate: 0.5,
      average: 3.6,
    });
  });

  it('says nothing where nobody answered', () => {
    expect(figuresOf({ ...NOBODY, asked: 3 })).toMatchObject({ csat: null, responseRate: 0 });
    expect(figuresOf(NOBODY)).toMatchObject({ responseRate: null, average: null });
  });
});

describe('together', () => {
  it('adds up', () => {
    const one = { asked: 2, ratings: [0, 1, 0, 0, 1] } as const;
    expect(together([one, one])).toEqual({ asked: 4, ratings: [0, 2, 0, 0, 2] });
  });
});
