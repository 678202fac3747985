import { measures } from '../measures/catalogue.js';
import { figureMail } from './figure-mail.js';
import { shownValue } from './shown-value.js';

const content = (language: 'en' | 'fr' | 'nl') => ({
  reader: { name: 'Ann <b>', language },
  name: 'Every week',
  days: { from: '2026-03-23', to: '2026-03-30' },
  figures: [
    {
      measure: measures.get('first-reply')!,
      whole: { value: 3_600_000, n: 9 },
      before: { value: 7_200_000, n: 8 },
    },
    {
      measure: measures.get('satisfaction')!,
      whole: { value: 0.8, n: 5 },
      before: { value: 0.9, n: 5 },
    },
    {
      measure: measures.get('messages-in')!,
      whole: { value: 12, n: 12 },
      before: { value: 0, n: 0 },
    },
    {
      measure: measures.get('targets-met')!,
      whole: { value: null, n: 0 },
      before: { value: 1, n: 1 },
    },
  ],
  address: 'https://desk.example/reports/service',
});

it('says each figure with the one before and whether that is better, in words', () => {
  const { subject, text } = figureMail(content('en'));
  expect(subject).toBe('Hark: Every week, Mar 23, 2026 – Mar 29, 2026');
  expect(text).toContain('First reply: 1 h (before: 2 h) – 50% less, better');
  expect(text).toContain('Satisfaction: 80% (before: 90%) – 10 points less, worse');
  expect(text).toContain('Messages in: 12 (before: 0)\n');
  expect(text).toContain('Targets met: – (before: 100%)');
  expect(text).toContain('https://desk.example/reports/service');
});

it.each(['en', 'fr', 'nl'] as const)(
  'carries the same into HTML without running any (%s)',
  (language) => {
    const { html } = figureMail(content(language));
    expect(html).toContain('Ann &lt;b&gt;');
    expect(html).not.toContain('undefined');
    expect(html).toContain(`lang="${language}"`);
  },
);

it('shows durations as people say them', () => {
  const shown = (ms: number) => shownValue({ unit: 'duration' }, ms, 'en');
  expect([4000, 90_000, 3_600_000, 8_040_000, 5 * 86_400_000].map(shown)).toEqual([
    '4 s',
    '2 min',
    '1 h',
    '2 h 14 min',
    '5 d',
  ]);
});
