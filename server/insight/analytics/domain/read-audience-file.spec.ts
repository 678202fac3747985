import { readAudience } from './read-audience-file.js';

const line = { day: '2026-03-29', name: 'Lumen', whose: 'own', followers: '1200' };

it('reads counts by their headings and leaves out what is not counted', () => {
  expect(readAudience([line]).days).toEqual([
    {
      onDay: '2026-03-29',
      name: 'Lumen',
      whose: 'own',
      followers: 1200,
      likes: null,
      comments: null,
      shares: null,
      clicks: null,
      mentions: null,
    },
  ]);
});

it.each([
  ['day', { ...line, day: '29/03/2026' }],
  ['day', { ...line, day: '2026-02-30' }],
  ['name', { ...line, name: ' ' }],
  ['whose', { ...line, whose: 'theirs' }],
  ['number', { ...line, followers: '1.200' }],
  ['number', { ...line, followers: '=1+1' }],
  ['empty', { ...line, followers: '' }],
])('says that the %s of a line is wrong, and takes the others', (fault, wrong) => {
  const { days, faults } = readAudience([wrong, line]);
  expect(faults).toEqual([{ line: 2, fault }]);
  expect(days).toHaveLength(1);
});

it('takes the last of two lines about the same day', () => {
  const { days } = readAudience([line, { ...line, followers: '1300' }]);
  expect(days.map(({ followers }) => followers)).toEqual([1300]);
});
