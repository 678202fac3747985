import { readDuration, writeDuration } from './duration';

describe('a duration that somebody types', () => {
  it.each([
    ['45', 45],
    ['30 min', 30],
    ['4h', 240],
    ['1h30', 90],
    ['1.5 h', 90],
    ['1,5 u', 90],
    ['2 hr 5 min', 125],
    ['', null],
    ['0', undefined],
    ['soon', undefined],
    ['-5', undefined],
  ])('%j is %p minutes', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });

  it.each([1, 59, 60, 90, 480, 1441])('is read again as it is written: %d minutes', (minutes) => {
    for (const language of ['en', 'nl', 'fr'])
      expect(readDuration(writeDuration(minutes, language))).toBe(minutes);
  });
});
