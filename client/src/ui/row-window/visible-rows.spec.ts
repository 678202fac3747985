import { rowsToDraw, visibleRows } from './visible-rows';

const at = (scrolled: number) => visibleRows({ scrolled, height: 640 }, 64, 5);

describe('the window on a long list', () => {
  it('holds everything in sight, and some above and below', () => {
    for (const scrolled of [0, 63, 64, 1_000, 64_000]) {
      const { first, last } = at(scrolled);
      const topRow = Math.floor(scrolled / 64);
      expect(first).toBeLessThanOrEqual(Math.max(0, topRow - 5));
      expect(last).toBeGreaterThanOrEqual(Math.floor((scrolled + 640) / 64) + 5);
    }
  });

  it('stays the same for small movements', () => {
    expect(at(64 * 8 + 10)).toEqual(at(64 * 8 + 200));
  });

  it('stays small however long the list is', () => {
    const rows = rowsToDraw(at(640_000), 1_000_000, 3);
    expect(rows.length).toBeLessThan(30);
    expect(rows[0]).toBe(3);
  });
});

describe('the rows to draw', () => {
  it('end with the list', () => {
    expect(rowsToDraw({ first: 0, last: 20 }, 3, 0)).toEqual([0, 1, 2]);
    expect(rowsToDraw({ first: 0, last: 20 }, 0, 0)).toEqual([]);
  });

  it('hold the one with the focus once, wherever it is', () => {
    expect(rowsToDraw({ first: 10, last: 12 }, 100, 50)).toEqual([10, 11, 12, 50]);
    expect(rowsToDraw({ first: 10, last: 12 }, 100, 11)).toEqual([10, 11, 12]);
  });
});
