import fc from 'fast-check';
import type { InboundItem, ItemCreated } from '../../../channels/contract.js';
import type { ThreadConversation } from '../../conversations/contract.js';
import { type Arrival, isChange, isCreated } from './arrival.js';
import { changeOrHold } from './change-message.js';
import { receiveItem } from './receive-item.js';
import { ThreadBatch } from './thread-batch.js';

const CHANNEL = 'channel';
const second = (n: number) => new Date(Date.UTC(2026, 4, 1, 10, 0, n));
const LATER = new Date(Date.UTC(2026, 5, 1));

const emptyBatch = () =>
  new ThreadBatch({
    conversations: [],
    messages: [],
    revisions: new Map(),
    held: [],
    splits: [],
    publicationIds: new Map(),
    identityIds: new Map(),
  });

const arrive = (item: InboundItem, index = 0): Arrival => ({
  eventId: String(index),
  index,
  channelId: CHANNEL,
  network: 'net',
  origin: 'webhook',
  receivedAt: LATER,
  language: null,
  item,
});

const comment = (id: string, at: number, parent?: string, text = id): ItemCreated => ({
  type: 'created',
  accountId: 'page',
  kind: 'comment',
  externalId: id,
  occurredAt: second(at),
  direction: 'inbound',
  author: { externalId: `author of ${id}` },
  text,
  attachments: [],
  thread: { parentExternalId: parent },
  isPublic: true,
});

function workIn(items: readonly InboundItem[]): ThreadBatch {
  const batch = emptyBatch();
  items.map(arrive).forEach((arrival) => {
    if (isCreated(arrival)) receiveItem(batch, arrival, false);
    else if (isChange(arrival)) changeOrHold(batch, arrival);
  });
  return batch;
}

/** What people see: threads with their messages in the order of time, whatever ids the rows got. */
function seen(batch: ThreadBatch) {
  const living = [...batch.conversations.values()].filter(({ mergedInto }) => mergedInto === null);
  return living
    .map((conversation) => ({
      thread: conversation.threadKey,
      status: conversation.status,
      count: conversation.messageCount,
      messages: [...batch.messages.values()]
        .filter(({ conversationId }) => conversationId === conversation.id)
        .map(({ externalId, text, removedAt, hiddenAt, editedAt }) => ({
          externalId,
          text,
          removedAt,
          hiddenAt,
          editedAt,
        }))
        .sort((a, b) => (a.externalId < b.externalId ? -1 : 1)),
    }))
    .sort((a, b) => (a.thread < b.thread ? -1 : 1));
}

const onlyConversation = (batch: ThreadBatch): ThreadConversation => {
  const living = [...batch.conversations.values()].filter(({ mergedInto }) => mergedInto === null);
  expect(living).toHaveLength(1);
  return living[0]!;
};

const edit = (id: string, at: number, text: string): InboundItem => ({
  type: 'edited',
  accountId: 'page',
  kind: 'comment',
  externalId: id,
  occurredAt: second(at),
  text,
});
const removal = (id: string, at: number): InboundItem => ({
  type: 'removed',
  accountId: 'page',
  kind: 'comment',
  externalId: id,
  occurredAt: second(at),
  by: 'author',
});

describe('a batch of arrivals', () => {
  it('makes a comment and the replies below it one conversation', () => {
    const batch = workIn([comment('a', 1), comment('b', 2, 'a'), comment('c', 3, 'b')]);
    expect(onlyConversation(batch)).toMatchObject({
      threadKey: 'a',
      messageCount: 3,
      status: 'open',
    });
  });

  it('joins replies that came before what they answer, however deep', () => {
    const batch = workIn([
      comment('d', 4, 'c'),
      comment('c', 3, 'b'),
      comment('b', 2, 'a'),
      comment('a', 1),
    ]);
    expect(onlyConversation(batch)).toMatchObject({ threadKey: 'a', messageCount: 4 });
  });

  it('takes the same item once', () => {
    const batch = workIn([comment('a', 1), comment('a', 1), comment('a', 1)]);
    expect(onlyConversation(batch).messageCount).toBe(1);
    expect(batch.events.filter(({ type }) => type === 'message.received')).toHaveLength(1);
  });

  it('lets an edit wait for its message', () => {
    const batch = workIn([edit('a', 5, 'mended'), comment('a', 1)]);
    expect(batch.message(CHANNEL, 'comment', 'a')).toMatchObject({
      text: 'mended',
      editedAt: second(5),
    });
    expect(batch.newHeld).toEqual([]);
  });

  it('shows a message as removed whose removal came first, and keeps its text', () => {
    const batch = workIn([removal('a', 5), comment('a', 1)]);
    expect(batch.message(CHANNEL, 'comment', 'a')).toMatchObject({
      text: 'a',
      removedAt: second(5),
    });
  });

  it('keeps what waits when its message does not come', () => {
    const batch = workIn([edit('a', 5, 'mended')]);
    expect(batch.newHeld).toHaveLength(1);
    expect(batch.conversations.size).toBe(0);
  });

  it('keeps the oldest unanswered message in sight', () => {
    const batch = workIn([comment('a', 1), comment('b', 2, 'a')]);
    expect(onlyConversation(batch).unansweredSince).toEqual(second(1));
  });

  it('counts an answer that was given outside the desk', () => {
    const answer: ItemCreated = { ...comment('b', 2, 'a'), direction: 'outbound' };
    const batch = workIn([comment('a', 1), answer]);
    expect(onlyConversation(batch)).toMatchObject({
      unansweredSince: null,
      lastMessageAuthor: 'brand',
    });
    expect(batch.events.map(({ type }) => type)).toContain('message.written-elsewhere');
  });

  it('does not make work of what the brand says by itself', () => {
    const batch = workIn([{ ...comment('a', 1), direction: 'outbound' }]);
    expect(onlyConversation(batch).status).toBe('resolved');
  });

  it('looks the same whatever the order and however often things come', () => {
    const tree = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 7 }).map((parents) =>
      parents.map((parent, index) => {
        const id = `m${index}`;
        return index === 0 || parent >= index
          ? comment(id, index + 1)
          : comment(id, index + 1, `m${parent}`);
      }),
    );
    const changes = fc.array(
      fc.record({
        target: fc.nat({ max: 7 }),
        at: fc.integer({ min: 10, max: 59 }),
        what: fc.constantFrom('edit', 'remove', 'hide', 'show', 'restore'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(tree, changes, fc.infiniteStream(fc.nat()), (items, acts, dice) => {
        const history: InboundItem[] = [...items, ...distinct(acts).map(toItem)];
        const shuffled = [...history, ...history.slice(0, 3)]
          .map((item) => ({ item, place: dice.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ item }) => item);
        expect(seen(workIn(shuffled))).toEqual(seen(workIn(history)));
      }),
      { numRuns: 1000 },
    );
  });
});

type Act = { target: number; at: number; what: 'edit' | 'remove' | 'hide' | 'show' | 'restore' };

/** One thing at a time happens to a message: networks give each change its own second here. */
const distinct = (acts: readonly Act[]): Act[] => [
  ...new Map(acts.map((act) => [act.at, act])).values(),
];

function toItem({ target, at, what }: Act): InboundItem {
  const id = `m${target}`;
  const base = {
    accountId: 'page',
    kind: 'comment',
    externalId: id,
    occurredAt: second(at),
  } as const;
  switch (what) {
    case 'edit':
      return edit(id, at, `text of ${at}`);
    case 'remove':
      return removal(id, at);
    case 'restore':
      return { ...base, type: 'restored' };
    case 'hide':
      return { ...base, type: 'visibility', hidden: true };
    case 'show':
      return { ...base, type: 'visibility', hidden: false };
  }
}
