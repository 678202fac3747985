import type { InboundAuthor, InboundItem, ItemKind } from '../../channels/contract.js';
import type { AccountKey, Story, StoryItem, StoryPerson, StoryPost, StoryThread } from './story.js';

/** One account as the desk is connected to it. */
export interface DemoAccount {
  channelId: string;
  /** The network's id of it. */
  accountId: string;
  /** Where its identities live. */
  network: string;
  /** Where its public pages stand, without a slash at the end. */
  pages: string;
}
export type DemoAccounts = Readonly<Record<AccountKey, DemoAccount>>;

export interface PastArrival {
  account: AccountKey;
  receivedAt: Date;
  item: InboundItem;
}

const ON_THE_WAY_MS = 900;

/** Everything that came in during the month, in the order in which it came. */
export function arrivalsOf(story: Story, accounts: DemoAccounts): PastArrival[] {
  const arrivals = [
    ...story.posts.map((post) => postArrival(post, accounts)),
    ...story.threads.flatMap((thread) =>
      thread.items.flatMap((item) => itemArrivals(item, thread, accounts)),
    ),
  ];
  return arrivals.sort((a, b) => +a.receivedAt - +b.receivedAt);
}

const received = (at: Date): Date => new Date(+at + ON_THE_WAY_MS);

function postArrival({ account, externalId, at, text }: StoryPost, accounts: DemoAccounts) {
  const { accountId, pages } = accounts[account];
  return {
    account,
    receivedAt: received(at),
    item: {
      type: 'publication' as const,
      accountId,
      kind: 'comment' as const,
      occurredAt: at,
      publication: {
        externalId,
        kind: 'post' as const,
        text,
        authorName: account === 'nl' ? 'Lumen Bank NL' : 'Lumen Bank BE',
        permalink: `${pages}/facebook/p/${externalId}`,
        publishedAt: at,
      },
    },
  };
}

function itemArrivals(item: StoryItem, thread: StoryThread, accounts: DemoAccounts): PastArrival[] {
  const account = accounts[thread.account];
  const kind: ItemKind = thread.kind;
  const addressed = { accountId: account.accountId, kind, externalId: item.externalId };
  const arrived = (at: Date, news: InboundItem): PastArrival => ({
    account: thread.account,
    receivedAt: received(at),
    item: news,
  });
  const isCustomers = 'person' in item.author;
  const created: InboundItem = {
    ...addressed,
    type: 'created',
    occurredAt: item.at,
    direction: isCustomers ? 'inbound' : 'outbound',
    author: authorOf(item, thread, account),
    text: item.text,
    attachments: [],
    thread: threadRef(item, thread),
    ...publicationOf(thread, account),
    ...(item.stars === undefined ? {} : { rating: item.stars }),
    ...(item.number === 1 && thread.title ? { subject: thread.title } : {}),
    ...permalinkOf(item, thread, account),
    isPublic: thread.kind !== 'message',
  };
  return [
    arrived(item.at, created),
    ...item.edits.map(({ at, text, stars }) =>
      arrived(at, {
        ...addressed,
        type: 'edited',
        occurredAt: at,
        text,
        ...(stars === undefined ? {} : { rating: stars }),
      }),
    ),
    ...(item.removedAt
      ? [
          arrived(item.removedAt, {
            ...addressed,
            type: 'removed',
            occurredAt: item.removedAt,
            by: 'author',
          }),
        ]
      : []),
    ...(item.hiddenAt
      ? [
          arrived(item.hiddenAt, {
            ...addressed,
            type: 'visibility',
            occurredAt: item.hiddenAt,
            hidden: true,
          }),
        ]
      : []),
  ];
}

function authorOf({ author }: StoryItem, thread: StoryThread, account: DemoAccount): InboundAuthor {
  if (!('person' in author)) return { externalId: account.accountId };
  const { name, username } = author.person;
  const externalId = identityOf(author.person, account, thread);
  if (!username) return { externalId, name };
  return { externalId, name, handle: username, profileUrl: `${account.pages}/forum/u/${username}` };
}

/** A reviewer on Google has no id, so each review is a person of its own; forums name themselves. */
export function identityOf(
  { id }: StoryPerson,
  { accountId }: DemoAccount,
  { account, threadKey }: Pick<StoryThread, 'account' | 'threadKey'>,
): string {
  if (account === 'google') return threadKey;
  return account === 'forum' ? `${accountId}:${id}` : id;
}

function threadRef({ parentId }: StoryItem, { kind, threadKey }: StoryThread) {
  const parent = parentId === undefined ? {} : { parentExternalId: parentId };
  if (kind === 'comment') return parent;
  return kind === 'forum' ? { key: threadKey } : { key: threadKey, ...parent };
}

function publicationOf({ kind, publicationId, title }: StoryThread, { pages }: DemoAccount) {
  if (publicationId === undefined) return {};
  if (kind === 'comment')
    return { publication: { externalId: publicationId, kind: 'post' as const } };
  return {
    publication: {
      externalId: publicationId,
      kind: 'topic' as const,
      permalink: `${pages}/forum/t/-/${publicationId}`,
      ...(title ? { title } : {}),
    },
  };
}

function permalinkOf(
  { externalId, number }: StoryItem,
  thread: StoryThread,
  { pages }: DemoAccount,
) {
  const { kind, publicationId } = thread;
  if (kind === 'comment')
    return { permalink: `${pages}/facebook/p/${publicationId}?comment_id=${externalId}` };
  if (kind === 'forum') return { permalink: `${pages}/forum/t/-/${publicationId}/${number ?? 1}` };
  return {};
}
