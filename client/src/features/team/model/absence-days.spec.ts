import { daysOf, spanOf } from './absence-days';

const BRUSSELS = 'Europe/Brussels';

it('the days of an absence are those of the desk’s zone, over a change of its clocks', () => {
  const span = spanOf({ from: '2026-03-28', until: '2026-03-29' }, BRUSSELS);
  expect(span).toEqual({
    fromAt: '2026-03-27T23:00:00.000Z',
    untilAt: '2026-03-29T22:00:00.000Z',
  });
  expect(daysOf(span, BRUSSELS)).toEqual({ from: '2026-03-28', until: '2026-03-29' });
});

it('an end in the last second of a day is that day', () => {
  const span = { fromAt: '2026-07-01T00:00:00Z', untilAt: '2026-07-03T23:59:59Z' };
  expect(daysOf(span, 'UTC')).toEqual({ from: '2026-07-01', until: '2026-07-03' });
});
