import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import type { Page } from './types/common';
import type { Message } from './types/conversations';

/** Pages of a thread, the newest page first; inside a page the oldest message first. */
export type MessagesData = InfiniteData<Page<Message>, string | null>;

/** All loaded messages, oldest first. */
export const messagesOf = (data: MessagesData): Message[] =>
  data.pages.toReversed().flatMap((page) => page.items);

/** Shows a message that a command answered with: in its place when known, else as the newest. */
export function putMessage(client: QueryClient, message: Message): void {
  client.setQueryData<MessagesData>(keys.messages(message.conversationId), (data) => {
    if (data === undefined) return data;
    const isKnown = data.pages.some((page) => page.items.some(({ id }) => id === message.id));
    return mapPages(data, (items, page) => {
      if (isKnown) return items.map((item) => (item.id === message.id ? message : item));
      return page === 0 ? [...items, message] : items;
    });
  });
}

export function dropMessage(client: QueryClient, conversationId: string, messageId: string): void {
  client.setQueryData<MessagesData>(
    keys.messages(conversationId),
    (data) => data && mapPages(data, (items) => items.filter(({ id }) => id !== messageId)),
  );
}

const mapPages = (
  data: MessagesData,
  change: (items: Message[], page: number) => Message[],
): MessagesData => ({
  ...data,
  pages: data.pages.map((page, index) => ({ ...page, items: change(page.items, index) })),
});
