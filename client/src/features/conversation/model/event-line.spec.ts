import type { ConversationEvent } from '../../../api/types/conversations';
import { eventLine, type NameOf } from './event-line';

const known = new Map([
  ['user:u1', 'Anna'],
  ['team:t1', 'Cards'],
]);
const names: NameOf = (kind, id) => known.get(`${kind}:${id}`);
const event = (type: string, data: ConversationEvent['data'] = {}): ConversationEvent => ({
  id: 'e1',
  type,
  at: '2026-03-02T09:00:00.000Z',
  actor: { id: 'u2', name: 'Pieter' },
  data,
});
const line = (type: string, data?: ConversationEvent['data']) =>
  eventLine(event(type, data), names);

describe('eventLine', () => {
  it('names the person, else the team, of an assignment', () => {
    expect(line('conversation.assigned', { userId: 'u1', teamId: 't1' })).toEqual({
      key: 'assignedTo',
      values: { name: 'Anna' },
    });
    expect(line('conversation.assigned', { userId: null, teamId: 't1' })).toEqual({
      key: 'assignedTeam',
      values: { name: 'Cards' },
    });
    expect(line('conversation.assigned', { userId: null, teamId: null })?.key).toBe('unassigned');
  });

  it('says the outcome of a resolve', () => {
    expect(line('status.changed', { from: 'open', to: 'resolved', outcome: 'solved' })).toEqual({
      key: 'resolved',
      values: { outcome: 'solved' },
    });
  });

  it('leaves out status changes that another event says better', () => {
    expect(line('status.changed', { from: 'open', to: 'snoozed' })).toBeNull();
    expect(line('status.changed', { from: 'resolved', to: 'open' })).toBeNull();
  });

  it('tells a snooze until a time from one until the customer replies', () => {
    expect(line('conversation.snoozed', { until: '2026-03-03T08:00:00.000Z' })?.key).toBe(
      'snoozedUntil',
    );
    expect(line('conversation.snoozed', { until: null })?.key).toBe('snoozedUntilReply');
  });

  it('tells who reopened: a person of the desk, or the customer by writing', () => {
    expect(line('conversation.reopened')?.key).toBe('reopened');
    expect(eventLine({ ...event('conversation.reopened'), actor: null }, names)?.key).toBe(
      'reopenedByCustomer',
    );
  });

  it.each(['message.received', 'note.written', 'reply.sent', 'reply.read', 'something.new'])(
    'says nothing for %s',
    (type) => expect(line(type)).toBeNull(),
  );
});
