import { anEvent } from '../../../testing/conversation/conversation';
import { aMessage, anAnswer, aNote, at } from '../../../testing/conversation/message';
import { buildFlow, type FlowInput, type FlowItem } from './flow';

const flowOf = (over: Partial<FlowInput>) =>
  buildFlow({
    kind: 'message',
    messages: [],
    events: [],
    related: [],
    complete: true,
    readPosition: null,
    dayOf: (instant) => instant.slice(0, 10),
    ...over,
  });
const shape = (items: FlowItem[]) =>
  items.map((item) => (item.kind === 'message' ? item.message.id : item.kind));
const related = {
  id: 'other',
  kind: 'review' as const,
  network: 'google-reviews',
  channelName: 'Branch Antwerp',
  status: 'resolved' as const,
  lastMessageAt: at(2.5),
  subject: null,
};

describe('buildFlow', () => {
  it('separates days', () => {
    const messages = [aMessage({ position: 1 }), aMessage({ position: 2, sentAt: at(24 * 60) })];
    expect(shape(flowOf({ messages }))).toEqual(['day', 'm1', 'day', 'm2']);
  });

  it('puts events and matter links at their time', () => {
    const messages = [aMessage({ position: 1 }), anAnswer({ position: 3 })];
    const events = [anEvent('conversation.assigned', { at: at(2) })];
    expect(shape(flowOf({ messages, events, related: [related] }))).toEqual([
      'day',
      'm1',
      'events',
      'matter',
      'm3',
    ]);
  });

  it('gathers events that follow one another', () => {
    const events = ['a', 'b', 'c'].map((type, i) => anEvent(type, { at: at(2 + i) }));
    const flow = flowOf({ messages: [aMessage()], events });
    expect(flow.at(-1)).toMatchObject({
      kind: 'events',
      events: [{ type: 'a' }, { type: 'b' }, { type: 'c' }],
    });
  });

  it('keeps back what happened before the oldest loaded message', () => {
    const events = [anEvent('conversation.assigned', { at: at(0) })];
    const messages = [aMessage({ position: 4 })];
    expect(shape(flowOf({ messages, events, complete: false }))).toEqual(['day', 'm4']);
    expect(shape(flowOf({ messages, events, complete: true }))).toEqual(['events', 'day', 'm4']);
  });

  it('puts messages of one person within five minutes under one name', () => {
    const messages = [
      aMessage({ position: 1 }),
      aMessage({ position: 2 }),
      anAnswer({ position: 3 }),
      aMessage({ position: 4 }),
      aMessage({ position: 9 }),
    ];
    const continues = flowOf({ messages }).flatMap((item) =>
      item.kind === 'message' ? [item.continues] : [],
    );
    expect(continues).toEqual([false, true, false, false, false]);
  });

  it('an event between two messages starts a new name', () => {
    const messages = [aMessage({ position: 1 }), aMessage({ position: 2 })];
    const flow = flowOf({ messages, events: [anEvent('x', { at: at(1.5) })] });
    expect(flow.at(-1)).toMatchObject({ kind: 'message', continues: false });
  });

  it('marks where the unread part begins, not counting what we wrote', () => {
    const messages = [
      aMessage({ position: 1 }),
      anAnswer({ position: 2 }),
      aMessage({ position: 3 }),
    ];
    expect(shape(flowOf({ messages, readPosition: 1 }))).toEqual([
      'day',
      'm1',
      'm2',
      'unread',
      'm3',
    ]);
    expect(shape(flowOf({ messages, readPosition: 3 }))).not.toContain('unread');
    expect(shape(flowOf({ messages, readPosition: 0 }))).not.toContain('unread');
  });

  it('orders comments as a tree and leaves the days out', () => {
    const messages = [
      aMessage({ id: 'root', kind: 'comment', position: 1 }),
      aMessage({ id: 'late', kind: 'comment', position: 3, parentMessageId: 'root' }),
      aMessage({ id: 'other', kind: 'comment', position: 2 }),
    ];
    expect(shape(flowOf({ kind: 'comment', messages }))).toEqual(['root', 'late', 'other']);
  });

  it('keeps notes in the flow of every kind', () => {
    const messages = [aMessage({ position: 1 }), aNote({ position: 2 })];
    expect(shape(flowOf({ kind: 'review', messages }))).toContain('m2');
  });
});
