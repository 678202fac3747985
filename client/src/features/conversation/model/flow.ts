import type {
  ConversationEvent,
  MatterConversation,
  Message,
} from '../../../api/types/conversations';
import type { Instant, Kind } from '../../../api/types/common';
import { commentOrder } from './comment-order';

export type FlowItem =
  | { kind: 'day'; key: string; at: Instant }
  | { kind: 'unread'; key: string }
  | { kind: 'message'; key: string; message: Message; depth: number; continues: boolean }
  | { kind: 'events'; key: string; events: ConversationEvent[] }
  | { kind: 'matter'; key: string; conversation: MatterConversation };

export interface FlowInput {
  kind: Kind;
  messages: readonly Message[];
  /** Only those with a sentence of their own. */
  events: readonly ConversationEvent[];
  /** The customer's other conversations on the same matter. */
  related: readonly MatterConversation[];
  /** True when nothing older than the first message is left to load. */
  complete: boolean;
  /** The last position that this person had read when the conversation was opened. */
  readPosition: number | null;
  dayOf: (at: Instant) => string;
}

/** A message of the same author within this time stands under the same name. */
const togetherMs = 5 * 60_000;

/** What the thread shows, from top to bottom. */
export function buildFlow(input: FlowInput): FlowItem[] {
  const tree = input.kind === 'comment' || input.kind === 'mention';
  const placed = tree
    ? commentOrder(input.messages)
    : [...input.messages].sort(byPosition).map((message) => ({ message, depth: 0 }));
  const asides = asidesOf(input);
  const flow: FlowItem[] = [];
  let previous: Message | null = null;
  let newest = '';

  const passAsides = (until: Instant | null) => {
    while (asides[0] && (until === null || asides[0].at < until)) {
      pushAside(flow, asides.shift()!.item);
      previous = null;
    }
  };

  for (const { message, depth } of placed) {
    if (message.sentAt > newest) {
      passAsides(message.sentAt);
      const day = input.dayOf(message.sentAt);
      if (!tree && (newest === '' || day !== input.dayOf(newest))) {
        flow.push({ kind: 'day', key: `day-${day}`, at: message.sentAt });
        previous = null;
      }
      newest = message.sentAt;
    }
    flow.push({
      kind: 'message',
      key: message.id,
      message,
      depth,
      continues: !tree && previous !== null && belongTogether(previous, message),
    });
    previous = message;
  }
  passAsides(null);
  return withUnreadLine(flow, input.readPosition);
}

type Aside = Extract<FlowItem, { kind: 'events' | 'matter' }>;

/** Events and matter links by time; those before the first loaded message wait until it is older. */
function asidesOf({ events, related, messages, complete }: FlowInput) {
  const oldest = messages.reduce<string | null>(
    (first, { sentAt }) => (first === null || sentAt < first ? sentAt : first),
    null,
  );
  const asides: { at: Instant; item: Aside }[] = [
    ...events.map((event) => ({
      at: event.at,
      item: { kind: 'events' as const, key: event.id, events: [event] },
    })),
    ...related.map((conversation) => ({
      at: conversation.lastMessageAt,
      item: { kind: 'matter' as const, key: `matter-${conversation.id}`, conversation },
    })),
  ];
  return asides
    .filter(({ at }) => complete || (oldest !== null && at >= oldest))
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Events without a message between them share one place, which folds when they are many. */
function pushAside(flow: FlowItem[], item: Aside): void {
  const last = flow.at(-1);
  if (item.kind === 'events' && last?.kind === 'events') last.events.push(...item.events);
  else flow.push(item);
}

function belongTogether(before: Message, after: Message): boolean {
  return (
    before.direction === after.direction &&
    before.author.name === after.author.name &&
    before.author.identityId === after.author.identityId &&
    before.isPublic === after.isPublic &&
    Date.parse(after.sentAt) - Date.parse(before.sentAt) < togetherMs
  );
}

/** The line stands before the first message of others that had not been read; none when all is new. */
function withUnreadLine(flow: FlowItem[], readPosition: number | null): FlowItem[] {
  if (readPosition === null) return flow;
  const isNew = (item: FlowItem) =>
    item.kind === 'message' &&
    item.message.position > readPosition &&
    item.message.direction !== 'outbound';
  const at = flow.findIndex(isNew);
  const hasRead = flow.slice(0, at).some((item) => item.kind === 'message');
  return at < 0 || !hasRead ? flow : flow.toSpliced(at, 0, { kind: 'unread', key: 'unread' });
}

const byPosition = (a: Message, b: Message) =>
  a.position - b.position || a.sentAt.localeCompare(b.sentAt);
