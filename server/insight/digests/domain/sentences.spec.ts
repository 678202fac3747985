import { sentencesOf } from './sentences.js';

const brief = {
  complaints: 30,
  before: 12,
  p: 0.007,
  change: 'more',
  customers: 26,
  repeaters: 3,
  rest: 4,
  questions: [],
} as const;
const group = { label: 'App login', count: 18, before: 4, change: 'more' } as const;
const given = { ...brief, questions: [] };

describe('the sentences on top of a digest', () => {
  it('say how much, what stands out and who says it again', () => {
    expect(sentencesOf(given, [group], 'en')).toEqual([
      '30 complaints from 26 customers; 12 in the period before, more than before.',
      '“App login” rose from 4 to 18.',
      '3 customers had complained of the same before.',
    ]);
  });

  it('name the largest change, also one for the better', () => {
    const fell = { label: 'Cards', count: 2, before: 40, change: 'fewer' } as const;
    expect(sentencesOf(given, [group, fell], 'nl')[1]).toBe('“Cards” daalde van 40 naar 2.');
  });

  it('say so when nothing stands out', () => {
    const [, second] = sentencesOf(given, [{ ...group, change: 'as-usual' }], 'fr');
    expect(second).toContain('Rien ne ressort');
  });

  it('are one when nobody complained', () => {
    expect(sentencesOf({ ...given, complaints: 0 }, [], 'en')).toEqual([
      'Nothing notable: nobody complained in this period.',
    ]);
  });
});
