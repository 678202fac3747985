import { aConversation } from '../../../testing/conversation/conversation';
import { aMessage, anAnswer, aNote, customer } from '../../../testing/conversation/message';
import { sideOf, staysInSight } from './sides';

const conversation = aConversation({ kind: 'comment' });
const other = (position: number, over = {}) =>
  aMessage({ position, author: customer('Tom', 'c2'), ...over });

describe('sideOf', () => {
  it('tells the customer of the conversation from other people and from us', () => {
    expect(sideOf(aMessage(), conversation)).toBe('customer');
    expect(sideOf(other(2), conversation)).toBe('other');
    expect(sideOf(anAnswer(), conversation)).toBe('us');
    expect(sideOf(aNote(), conversation)).toBe('us');
  });

  it('takes everybody for the customer when none is known', () => {
    expect(sideOf(other(2), { customer: null })).toBe('customer');
  });
});

describe('staysInSight', () => {
  const thread = [
    aMessage({ position: 1 }),
    other(2, { parentMessageId: 'm1' }),
    other(3),
    anAnswer({ position: 4, parentMessageId: 'm3' }),
    other(5, { parentMessageId: 'm4' }),
    other(6),
  ];
  const inSight = (readPosition: number | null) =>
    [...staysInSight(thread, conversation, readPosition)].toSorted();

  it('keeps the customer, us, what we answered and what answers us', () => {
    expect(inSight(6)).toEqual(['m1', 'm3', 'm4', 'm5']);
  });

  it('keeps what has not been read', () => {
    expect(inSight(5)).toContain('m6');
    expect(inSight(null)).not.toContain('m6');
  });
});
