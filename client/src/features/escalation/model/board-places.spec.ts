import { nextPlace } from './board-places';

const lengths = [3, 0, 1];

describe('moving over the board', () => {
  it('goes down and up, and stops at the ends', () => {
    expect(nextPlace(lengths, { column: 0, row: 0 }, 'down')).toEqual({ column: 0, row: 1 });
    expect(nextPlace(lengths, { column: 0, row: 2 }, 'down')).toEqual({ column: 0, row: 2 });
    expect(nextPlace(lengths, { column: 0, row: 0 }, 'up')).toEqual({ column: 0, row: 0 });
  });

  it('passes over empty columns, and stays where there is none', () => {
    expect(nextPlace(lengths, { column: 0, row: 2 }, 'right')).toEqual({ column: 2, row: 0 });
    expect(nextPlace(lengths, { column: 2, row: 0 }, 'right')).toEqual({ column: 2, row: 0 });
    expect(nextPlace(lengths, { column: 2, row: 0 }, 'left')).toEqual({ column: 0, row: 0 });
  });

  it('survives a column that has lost its rows meanwhile', () => {
    expect(nextPlace([0, 0], { column: 0, row: 4 }, 'down')).toEqual({ column: 0, row: 0 });
  });
});
