import type { ConversationEvent } from '../../../api/types/conversations';
import { eventLine, type NameOf, ruleBehind } from './event-line';

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

  it('names the queue in which it waits, and which gave it out', () => {
    const data = { queueId: 'q1', queueName: 'Dutch' };
    const values = { name: 'Dutch' };
    expect(line('conversation.queued', data)).toEqual({ key: 'queued', values });
    expect(line('conversation.routed', data)).toEqual({ key: 'routed', values });
  });

  it('says the outcome of a resolve', () => {
    expect(line('status.changed', { from: 'open', to: 'resolved', outcome: 'solved' })).toEqual({
      key: 'resolved',
      values: { outcome: 'solved' },
    });
  });

  it.each([
    ['snoozed, which has an event of its own', { from: 'open', to: 'snoozed' }],
    ['awake by itself', { from: 'snoozed', to: 'open', by: 'time' }],
    ['reopened by the customer', { from: 'resolved', to: 'open', by: 'customer' }],
    ['spoken to while we waited', { from: 'waiting', to: 'open', by: 'customer' }],
  ])('leaves out a status that another event or the message says better: %s', (_what, data) => {
    expect(line('status.changed', data)).toBeNull();
  });

  it.each([
    ['reopened', { from: 'resolved', to: 'open' }],
    ['woken', { from: 'snoozed', to: 'open', by: 'customer' }],
    ['open', { from: 'waiting', to: 'open' }],
    ['waiting', { from: 'open', to: 'waiting' }],
  ])('says %s', (key, data) => expect(line('status.changed', data)?.key).toBe(key));

  it('tells a snooze until a time from one until the customer replies', () => {
    expect(line('conversation.snoozed', { until: '2026-03-03T08:00:00.000Z' })?.key).toBe(
      'snoozedUntil',
    );
    expect(line('conversation.snoozed', { until: null })?.key).toBe('snoozedUntilReply');
  });

  it('tells who reopened: a person of the desk, or the customer by writing', () => {
    expect(line('conversation.reopened', { by: 'customer' })?.key).toBe('reopenedByCustomer');
    expect(line('conversation.reopened')?.key).toBe('reopened');
  });

  it.each(['message.received', 'note.written', 'reply.sent', 'reply.read', 'something.new'])(
    'says nothing for %s',
    (type) => expect(line(type)).toBeNull(),
  );
});

describe('What rules did', () => {
  const fired = { ruleName: 'Fraud first', done: ['set-priority', 'add-tag'], failed: [] };

  it('is told with the name of the rule, and what failed is told before what succeeded', () => {
    const values = { name: 'Fraud first', acts: 'set-priority,add-tag' };
    expect(eventLine(event('rule.fired', fired), () => undefined)).toEqual({
      key: 'ruleActed',
      values,
    });
    expect(
      eventLine(event('rule.fired', { ...fired, failed: ['assign'] }), () => undefined),
    ).toEqual({ key: 'ruleFailed', values: { ...values, acts: 'assign' } });
  });

  it('carries the rule as its cause; what people did has none', () => {
    const cause = { ruleName: 'Fraud first', depth: 1 };
    expect(ruleBehind(event('priority.changed', { from: 3, to: 1, cause }))).toBe('Fraud first');
    expect(ruleBehind(event('priority.changed', { from: 3, to: 1 }))).toBeUndefined();
  });
});
