import { copied, grouped, isAlways, weekdayName } from './week';

const office = [{ from: 540, to: 1080 }];

describe('a week', () => {
  it('is told by days with the same hours', () => {
    expect(grouped([office, office, [], office, office, [], []])).toEqual([
      { first: 0, last: 1, open: office },
      { first: 3, last: 4, open: office },
    ]);
    expect(grouped([[], [], [], [], [], [], []])).toEqual([]);
  });

  it('may be open around the clock', () => {
    const day = [{ from: 0, to: 1440 }];
    expect(isAlways([day, day, day, day, day, day, day])).toBe(true);
    expect(isAlways([day, day, day, office, day, day, day])).toBe(false);
    expect(isAlways([day, day, day, [], day, day, day])).toBe(false);
  });

  it('takes the hours of one day over to others', () => {
    expect(copied([office, [], [], [], [], [], []], 0, [1, 6])).toEqual([
      office,
      office,
      [],
      [],
      [],
      [],
      office,
    ]);
  });

  it('begins on Monday in every language', () => {
    expect([weekdayName(0, 'en'), weekdayName(6, 'nl'), weekdayName(2, 'fr', 'short')]).toEqual([
      'Monday',
      'zondag',
      'mer.',
    ]);
  });
});
