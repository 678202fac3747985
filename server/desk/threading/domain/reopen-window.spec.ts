import { conversationForMessage } from './reopen-window.js';
import type { ThreadConversation } from '../../conversations/contract.js';

const day = (n: number) => new Date(Date.UTC(2026, 2, n));
const resolved = (id: string, on: number) =>
  ({ id, status: 'resolved', resolvedAt: day(on), lastMessageAt: day(on) }) as ThreadConversation;
const open = (id: string) => ({ id, status: 'open', resolvedAt: null }) as ThreadConversation;
const inbound = (kind: string, on: number) =>
  ({ kind, direction: 'inbound', sentAt: day(on) }) as const;

describe('conversationForMessage', () => {
  it('takes the open conversation whenever there is one', () => {
    expect(conversationForMessage([resolved('a', 1), open('b')], inbound('message', 30))?.id).toBe(
      'b',
    );
  });

  it('reopens the last resolved conversation within seven days', () => {
    expect(
      conversationForMessage([resolved('a', 1), resolved('b', 5)], inbound('message', 12))?.id,
    ).toBe('b');
  });

  it('begins a new conversation with a private message after the window', () => {
    expect(conversationForMessage([resolved('a', 1)], inbound('message', 9))).toBeUndefined();
  });

  it('keeps a public thread in one conversation for ever', () => {
    expect(conversationForMessage([resolved('a', 1)], inbound('comment', 30))?.id).toBe('a');
  });

  it('puts what the brand wrote elsewhere into the latest conversation, however old', () => {
    const outbound = { kind: 'message', direction: 'outbound', sentAt: day(30) } as const;
    expect(conversationForMessage([resolved('a', 1)], outbound)?.id).toBe('a');
  });
});
