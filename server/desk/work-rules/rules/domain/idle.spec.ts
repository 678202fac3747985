import { idleUntil } from './idle.js';

const since = new Date('2026-03-06T17:00:00Z');
const closed = { after: () => null };
const opensMonday = { after: () => Date.parse('2026-03-09T10:00:00Z') };

describe('Idle for long enough', () => {
  it('counts around the clock unless opening hours are asked for', () => {
    expect(idleUntil(since, { minutes: 90 }, closed)).toEqual(new Date('2026-03-06T18:30:00Z'));
    expect(idleUntil(since, { minutes: 90, hours: 'business' }, opensMonday)).toEqual(
      new Date('2026-03-09T10:00:00Z'),
    );
  });

  it('never comes in a calendar that does not open', () => {
    expect(idleUntil(since, { minutes: 90, hours: 'business' }, closed)).toBeNull();
  });
});
