import type { StoredEvent } from '../../../platform/events/index.js';
import { settingHints } from './setting-hints.js';

const event = (type: string): StoredEvent => ({
  id: '1',
  xid: '1',
  type,
  conversationId: null,
  seq: null,
  actorId: null,
  data: {},
  at: new Date(0),
});

describe('Hints about settings', () => {
  it('name each kind once, however much of it changed, and nothing else', () => {
    const types = ['calendar.changed', 'user.changed', 'calendar.changed', 'canned-reply.changed'];
    expect(settingHints(types.map(event))).toEqual([
      { room: 'everybody', name: 'setting', payload: { kind: 'calendar' } },
      { room: 'everybody', name: 'setting', payload: { kind: 'canned-reply' } },
    ]);
  });
});
