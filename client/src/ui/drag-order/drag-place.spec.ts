import { dropPlace, shiftOf } from './drag-place';

const shifts = (from: number, offset: number) =>
  [0, 1, 2, 3].map((index) => shiftOf(index, { from, offset }, 4, 30));

describe('dragging a row', () => {
  it('takes the place of the row it covers by more than half', () => {
    expect(dropPlace({ from: 1, offset: 14 }, 4, 30)).toBe(1);
    expect(dropPlace({ from: 1, offset: 16 }, 4, 30)).toBe(2);
    expect(dropPlace({ from: 2, offset: -46 }, 4, 30)).toBe(0);
  });

  it('never leaves the list', () => {
    expect(dropPlace({ from: 1, offset: 900 }, 4, 30)).toBe(3);
    expect(dropPlace({ from: 1, offset: -900 }, 4, 30)).toBe(0);
  });

  it('makes the rows between move out of its way', () => {
    expect(shifts(0, 65)).toEqual([65, -30, -30, 0]);
    expect(shifts(3, -35)).toEqual([0, 0, 30, -35]);
    expect(shifts(1, 3)).toEqual([0, 3, 0, 0]);
  });
});
