import { snoozeChoices } from './snooze-choices';

const choices = (now: string) =>
  Object.fromEntries(
    snoozeChoices(Date.parse(now), 'Europe/Brussels').map(({ key, until }) => [key, until]),
  );

describe('snoozeChoices', () => {
  it('come back in three hours, or at nine on a later day of the agent', () => {
    expect(choices('2026-03-25T14:00:00Z')).toEqual({
      hours: '2026-03-25T17:00:00.000Z',
      tomorrow: '2026-03-26T08:00:00.000Z',
      monday: '2026-03-30T07:00:00.000Z',
      week: '2026-04-01T07:00:00.000Z',
      reply: null,
    });
  });

  it.each([
    ['on a Monday, when it is the same as in a week', '2026-03-23T14:00:00Z'],
    ['on a Sunday, when it is tomorrow', '2026-03-22T14:00:00Z'],
  ])('leave Monday out %s', (_when, now) => {
    expect(choices(now)).not.toHaveProperty('monday');
  });
});
