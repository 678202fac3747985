import { atHour, fromField, toField, weekday } from './wall-clock';

const brussels = 'Europe/Brussels';
const iso = (at: number) => new Date(at).toISOString();
const tomorrowAtNine = (from: string, zone = brussels) => iso(atHour(Date.parse(from), 1, 9, zone));

describe('atHour', () => {
  it('is nine on the wall in winter, in summer and across both changes', () => {
    expect(tomorrowAtNine('2026-01-10T12:00:00Z')).toBe('2026-01-11T08:00:00.000Z');
    expect(tomorrowAtNine('2026-07-10T12:00:00Z')).toBe('2026-07-11T07:00:00.000Z');
    expect(tomorrowAtNine('2026-03-28T12:00:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(tomorrowAtNine('2026-10-24T12:00:00Z')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('counts days on the calendar of the zone', () => {
    expect(tomorrowAtNine('2026-01-10T23:30:00Z')).toBe('2026-01-12T08:00:00.000Z');
    expect(tomorrowAtNine('2026-01-10T12:00:00Z', 'Asia/Kathmandu')).toBe(
      '2026-01-11T03:15:00.000Z',
    );
  });
});

it('weekdays run from Monday 1 to Sunday 7, at midnight of the zone', () => {
  expect(weekday(Date.parse('2026-03-01T12:00:00Z'), brussels)).toBe(7);
  expect(weekday(Date.parse('2026-03-01T23:30:00Z'), brussels)).toBe(1);
});

describe('the field for date and time', () => {
  it('shows the wall clock and reads it back', () => {
    const at = Date.parse('2026-07-10T12:30:00Z');
    expect(toField(at, brussels)).toBe('2026-07-10T14:30');
    expect(fromField('2026-07-10T14:30', brussels)).toBe(at);
  });

  it('has no instant while it is not filled in', () => {
    expect(fromField('', brussels)).toBeNaN();
  });
});
