import type { ConversationEvent } from '../../../api/types/conversations';

/** Who hid which message last, by message id, as far as the events tell. */
export function hidersOf(events: readonly ConversationEvent[]): ReadonlyMap<string, string> {
  const hidden = events
    .filter(({ type }) => type === 'message.hidden')
    .toSorted((a, b) => a.at.localeCompare(b.at));
  return new Map(
    hidden.flatMap(({ data, actor }) =>
      typeof data.messageId === 'string' && actor !== null ? [[data.messageId, actor.name]] : [],
    ),
  );
}
