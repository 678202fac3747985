import { zoneChoices } from './zone-choices';

const winter = Date.parse('2026-01-15T12:00:00.000Z');
const summer = Date.parse('2026-07-15T12:00:00.000Z');

describe('the time zones to choose from', () => {
  it('have the name of their city and their offset of now', () => {
    const offset = (at: number) =>
      zoneChoices('UTC', at, 'en').find(({ id }) => id === 'Europe/Brussels');
    expect(offset(winter)).toEqual({ id: 'Europe/Brussels', city: 'Brussels', offset: 'GMT+1' });
    expect(offset(summer)?.offset).toBe('GMT+2');
  });

  it('include the one in use even when it has an old name', () => {
    expect(zoneChoices('Asia/Calcutta', winter, 'en').map(({ id }) => id)).toContain(
      'Asia/Calcutta',
    );
  });

  it('read without underscores', () => {
    const choices = zoneChoices('UTC', winter, 'en');
    expect(choices.find(({ id }) => id === 'America/New_York')?.city).toBe('New York');
  });
});
