import { QueryClient } from '@tanstack/react-query';
import { aMessage } from '../testing/conversation/message';
import { keys } from './keys';
import { dropMessage, messagesOf, putMessage, type MessagesData } from './message-cache';

const [m1, m2, m3, m4] = [1, 2, 3, 4].map((position) => aMessage({ position })) as [
  ReturnType<typeof aMessage>,
  ReturnType<typeof aMessage>,
  ReturnType<typeof aMessage>,
  ReturnType<typeof aMessage>,
];
const key = keys.messages('conversation-1');

function withThread() {
  const client = new QueryClient();
  client.setQueryData<MessagesData>(key, {
    pages: [
      { items: [m3], nextCursor: 'older' },
      { items: [m1, m2], nextCursor: null },
    ],
    pageParams: [null, 'older'],
  });
  const shown = () => messagesOf(client.getQueryData<MessagesData>(key)!);
  return { client, shown };
}

describe('the messages of a thread', () => {
  it('come out oldest first', () => {
    expect(
      withThread()
        .shown()
        .map(({ id }) => id),
    ).toEqual(['m1', 'm2', 'm3']);
  });

  it('get a new one at the end', () => {
    const { client, shown } = withThread();
    putMessage(client, m4);
    expect(shown().map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it('have a known one replaced where it stands, never twice', () => {
    const { client, shown } = withThread();
    putMessage(client, { ...m2, text: 'edited' });
    expect(shown().map(({ text }) => text)).toEqual(['Message 1', 'edited', 'Message 3']);
  });

  it('lose one', () => {
    const { client, shown } = withThread();
    dropMessage(client, 'conversation-1', 'm2');
    expect(shown().map(({ id }) => id)).toEqual(['m1', 'm3']);
  });

  it('are not invented when the thread is not loaded', () => {
    const client = new QueryClient();
    putMessage(client, m1);
    expect(client.getQueryData(key)).toBeUndefined();
  });
});
