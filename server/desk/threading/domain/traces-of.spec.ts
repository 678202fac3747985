import type { InboundItem } from '../../../channels/contract.js';
import { tracesOf } from './traces-of.js';

const at = new Date('2026-03-01T10:00:00Z');
const base = { accountId: 'page', kind: 'comment' as const, occurredAt: at };
const created = {
  ...base,
  type: 'created' as const,
  externalId: 'c2',
  direction: 'inbound' as const,
  author: { externalId: 'anna' },
  text: 'Hello',
  attachments: [],
  thread: { key: 'c1', parentExternalId: 'c1' },
  isPublic: true,
};

const values = (item: InboundItem): string[] =>
  tracesOf({
    eventId: '1',
    index: 0,
    channelId: 'channel',
    network: 'facebook',
    origin: 'webhook',
    receivedAt: at,
    language: null,
    item,
  }).map(({ kind, value }) => `${kind} ${value}`);

describe('what would bring an erased person back', () => {
  it('is who wrote and what they wrote, not what they answered: that may be by somebody erased', () => {
    expect(values(created)).toEqual(['identity anna', 'item c2']);
  });

  it('is whom the brand answers', () => {
    expect(values({ ...created, direction: 'outbound' })).toEqual([
      'item c2',
      'thread c1',
      'item c1',
    ]);
  });

  it('is told apart by kind and channel, for numbers are used more than once', () => {
    const [, written] = tracesOf({
      eventId: '1',
      index: 0,
      channelId: 'channel',
      network: 'discourse',
      origin: 'poll',
      receivedAt: at,
      language: null,
      item: created,
    });
    expect(written?.place).toBe('channel/comment');
  });

  it('is any change of what they wrote, a receipt of theirs and their profile', () => {
    expect(values({ ...base, type: 'edited', externalId: 'c2', text: 'Hi' })).toEqual(['item c2']);
    expect(values({ ...base, type: 'receipt', state: 'read', threadKey: 'anna' })).toEqual([
      'thread anna',
    ]);
    expect(values({ ...base, type: 'profile', author: { externalId: 'anna' } })).toEqual([
      'identity anna',
    ]);
  });
});
