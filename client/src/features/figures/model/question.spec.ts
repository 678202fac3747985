import { daysOfStep, lengthOf, periodIn, questionIn, stepFor } from './question';

const now = Date.parse('2026-03-29T22:30:00Z');
const ask = (address: string) => questionIn(new URLSearchParams(address), now, 'Europe/Brussels');

it('ends with today in the zone of the desk, over a change of the clock', () => {
  expect(ask('days=7')).toEqual({ from: '2026-03-24', to: '2026-03-31', filter: {} });
  expect(ask('')).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
});

it('takes days and values from the address, and nothing else', () => {
  expect(ask('from=2026-01-01&to=2026-02-01&team=t1&colour=red')).toEqual({
    from: '2026-01-01',
    to: '2026-02-01',
    filter: { team: 't1' },
  });
  expect(ask('from=2026-02-01&to=2026-01-01').to).toBe('2026-03-31');
  expect(periodIn(new URLSearchParams('from=2026-01-01&to=2026-02-01'))).toBeNull();
  expect(periodIn(new URLSearchParams('days=1000'))).toBe('30');
});

it('draws days, weeks or months, so that a plot stays readable', () => {
  const step = (days: string) => stepFor(ask(`days=${days}`));
  expect(['7', '30', '90', '365'].map(step)).toEqual(['day', 'day', 'week', 'month']);
  expect(lengthOf(ask('days=90'))).toBe(90);
});

it('cuts a step off where the period ends', () => {
  const days = { from: '2026-03-11', to: '2026-03-20' };
  expect(daysOfStep(days, '2026-03-09', 'week')).toEqual({ from: '2026-03-11', to: '2026-03-16' });
  expect(daysOfStep(days, '2026-03-16', 'week')).toEqual({ from: '2026-03-16', to: '2026-03-20' });
  expect(daysOfStep({ from: '2026-01-01', to: '2027-01-01' }, '2026-12-01', 'month').to).toBe(
    '2027-01-01',
  );
});
