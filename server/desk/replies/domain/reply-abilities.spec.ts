import { abilitiesOn, type Decider } from './reply-abilities.js';

const now = new Date('2026-03-01T12:00:00Z');
const soon = new Date('2026-03-01T12:00:05Z');
const author: Decider = { userId: 'anna', isInCharge: false, mayReply: true };
const colleague: Decider = { ...author, userId: 'ben' };

const reply = (state: Parameters<typeof abilitiesOn>[0]['state'], over: object = {}) => ({
  state,
  undoUntil: soon,
  createdBy: 'anna',
  closedAt: null,
  ...over,
});

describe('abilitiesOn', () => {
  it('lets the author take a reply back while its time has not come', () => {
    expect(abilitiesOn(reply('queued'), author, now)).toEqual(['undo']);
    expect(abilitiesOn(reply('queued'), author, soon)).toEqual([]);
  });

  it('lets nobody take back what a colleague wrote, except who is in charge', () => {
    expect(abilitiesOn(reply('queued'), colleague, now)).toEqual([]);
    expect(abilitiesOn(reply('queued'), { ...colleague, isInCharge: true }, now)).toEqual(['undo']);
  });

  it('offers another try for what was not sent, and to leave it', () => {
    expect(abilitiesOn(reply('failed'), colleague, now)).toEqual(['retry', 'close']);
    expect(abilitiesOn(reply('failed', { closedAt: now }), colleague, now)).toEqual(['retry']);
  });

  it('asks what became of it when that is not known, and never offers to send it again', () => {
    expect(abilitiesOn(reply('unknown'), colleague, now)).toEqual([
      'mark-sent',
      'mark-not-sent',
      'close',
    ]);
  });

  it.each(['sending', 'sent', 'delivered', 'read', 'cancelled'] as const)(
    'offers nothing for what is %s',
    (state) => expect(abilitiesOn(reply(state), author, now)).toEqual([]),
  );

  it('offers nothing to those who may not reply', () => {
    expect(abilitiesOn(reply('failed'), { ...author, mayReply: false }, now)).toEqual([]);
  });
});
