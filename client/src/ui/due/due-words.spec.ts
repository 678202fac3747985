import { dueWords } from './due-words';

const now = Date.parse('2026-03-18T15:30:00Z');
const style = { language: 'en', zone: 'Europe/Brussels' };
const said = (at: string) => dueWords(Date.parse(at), now, style);

describe('a due time', () => {
  it.each([
    ['2026-03-18T15:42:10Z', { key: 'in', time: '12 min' }],
    ['2026-03-18T15:30:10Z', { key: 'in', time: '1 min' }],
    ['2026-03-18T17:00:00Z', { key: 'at', time: '18:00' }],
    ['2026-03-20T08:00:00Z', { key: 'at', time: 'Fri 09:00' }],
    ['2026-04-20T08:00:00Z', { key: 'at', time: 'Apr 20' }],
    ['2026-03-18T15:30:00Z', { key: 'late', time: '1 min' }],
    ['2026-03-18T12:00:00Z', { key: 'late', time: '3 hr' }],
    ['2026-03-12T12:00:00Z', { key: 'late', time: '6 days' }],
  ])('%s is said as %j', (at, words) => {
    expect(said(at)).toEqual(words);
  });
});
