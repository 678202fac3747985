import type { StoredEvent } from '../../../../platform/events/index.js';
import { occasionOf } from './trigger-of.js';

const event = (type: string, data: StoredEvent['data'] = {}): StoredEvent => ({
  id: '7',
  xid: '1',
  type,
  conversationId: 'c',
  seq: 1,
  actorId: null,
  data,
  at: new Date(0),
});
const rule = (settings = {}) => ({ id: 'r', settings });

describe('What happened, as a trigger of rules', () => {
  it('has one key for one message, however often it is told', () => {
    const told = event('message.labelled', { messageId: 'm' });
    const again = { ...told, id: '8' };
    expect(occasionOf(told, 'c')).toMatchObject({ trigger: 'message-received', messageId: 'm' });
    expect(occasionOf(again, 'c')?.key).toBe(occasionOf(told, 'c')?.key);
  });

  it('tells which of team and holder an assignment changed', () => {
    const assigned = occasionOf(
      event('conversation.assigned', {
        userId: 'anna',
        fromUserId: null,
        teamId: 't',
        fromTeamId: 't',
      }),
      'c',
    );
    expect(assigned?.suits(rule({ changes: ['assignee'] }))).toBe(true);
    expect(assigned?.suits(rule({ changes: ['team'] }))).toBe(false);
    expect(assigned?.suits(rule())).toBe(true);
  });

  it('tells warnings of one clock apart, and kinds of clocks', () => {
    const warned = (warning: number) =>
      occasionOf(event('clock.warned', { clockId: 'k', kind: 'first-reply', warning }), 'c');
    expect(warned(0)?.key).not.toBe(warned(1)?.key);
    expect(warned(0)?.suits(rule({ clocks: ['resolution'] }))).toBe(false);
    expect(warned(0)?.suits(rule({ clocks: ['first-reply'] }))).toBe(true);
  });

  it('is nothing when rules have no say about it', () => {
    expect(occasionOf(event('reply.sent'), 'c')).toBeNull();
  });
});
