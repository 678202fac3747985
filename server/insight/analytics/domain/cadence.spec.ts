import { daysToTell, nextMail } from './cadence.js';

const zone = 'Europe/Brussels';
const at = (time: string) => new Date(time);

it('comes at its hour of the wall clock, on both sides of a change of the clock', () => {
  expect(nextMail('daily', 7, at('2026-03-28T04:00:00Z'), zone)).toEqual(
    at('2026-03-28T06:00:00Z'),
  );
  expect(nextMail('daily', 7, at('2026-03-28T06:00:00Z'), zone)).toEqual(
    at('2026-03-29T05:00:00Z'),
  );
  expect(nextMail('weekly', 7, at('2026-03-24T10:00:00Z'), zone)).toEqual(
    at('2026-03-30T05:00:00Z'),
  );
  expect(nextMail('monthly', 7, at('2026-03-24T10:00:00Z'), zone)).toEqual(
    at('2026-04-01T05:00:00Z'),
  );
});

it('tells of the day, week or month that is over', () => {
  const monday = at('2026-03-30T05:00:00Z');
  expect(daysToTell('daily', monday, zone)).toEqual({ from: '2026-03-29', to: '2026-03-30' });
  expect(daysToTell('weekly', monday, zone)).toEqual({ from: '2026-03-23', to: '2026-03-30' });
  expect(daysToTell('monthly', monday, zone)).toEqual({ from: '2026-02-01', to: '2026-03-01' });
});
