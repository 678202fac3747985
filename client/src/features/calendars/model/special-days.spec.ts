import { dateWords, isPast, withDays } from './special-days';

const day = (on: string, name = 'Day') => ({ on, name, open: [] });

describe('holidays', () => {
  it('are taken over once, days of every year first', () => {
    const kept = { ...day('2026-05-14', 'Ours'), open: [{ from: 540, to: 720 }] };
    const added = withDays([kept], [day('2026-05-14'), day('12-25'), day('2026-01-01')]);
    expect(added).toEqual([day('12-25'), day('2026-01-01'), kept]);
  });

  it('are past when their date is, but never those of every year', () => {
    expect(
      [day('2026-11-20'), day('2026-11-21'), day('01-01')].map((one) => isPast(one, '2026-11-21')),
    ).toEqual([true, false, false]);
  });

  it('are told with their weekday, those of every year without', () => {
    expect(dateWords('2026-05-14', 'en')).toBe('Thu, May 14, 2026');
    expect(dateWords('12-25', 'fr')).toBe('25 décembre');
  });
});
