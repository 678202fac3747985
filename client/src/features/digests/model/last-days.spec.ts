import { lastDays } from './last-days';

describe('the last days', () => {
  it('begin with a midnight of the zone and end now', () => {
    const now = Date.parse('2026-03-10T14:30:20.123Z');
    expect(lastDays(7, now, 'Europe/Brussels')).toEqual({
      from: '2026-03-02T23:00:00.000Z',
      to: '2026-03-10T14:30:20.123Z',
    });
  });
});
