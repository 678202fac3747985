import { csvLine, periodBefore, shareOf } from './report.js';

describe('a report on clocks', () => {
  it('knows no share of nothing', () => {
    expect(shareOf({ met: 0, late: 0 })).toBeNull();
    expect(shareOf({ met: 3, late: 1 })).toBe(0.75);
  });

  it('compares with the period of the same length before', () => {
    const period = { from: new Date('2026-03-08'), to: new Date('2026-03-15') };
    expect(periodBefore(period)).toEqual({
      from: new Date('2026-03-01'),
      to: new Date('2026-03-08'),
    });
  });

  it.each([
    [['Team A', 3, null], 'Team A,3,'],
    [['Cards, "gold"', 1], '"Cards, ""gold""",1'],
    [['=HYPERLINK("x")', 1], `"'=HYPERLINK(""x"")",1`],
  ])('writes %j as one line', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
