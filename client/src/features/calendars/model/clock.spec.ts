import { clockOf, minutesOf } from './clock';

describe('a time of day', () => {
  it('is written with two digits, past midnight as the time of the next day', () => {
    expect([0, 545, 1440, 1560].map(clockOf)).toEqual(['00:00', '09:05', '24:00', '02:00']);
  });

  it.each([
    ['9', 540],
    ['09:30', 570],
    ['9.30', 570],
    ['9h30', 570],
    ['9h', 540],
    ['0930', 570],
    [' 18:00 ', 1080],
    ['24:00', 1440],
  ])('is read from %j', (typed, minutes) => expect(minutesOf(typed)).toBe(minutes));

  it.each(['', '25', '24:01', '9:60', 'nine', '9:3', '-1', '12345'])('is not %j', (typed) =>
    expect(minutesOf(typed)).toBeNull(),
  );
});
