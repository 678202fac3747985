import type { Identity } from '../../../../server/crm/data/identity.entity.js';
import type { Conversation } from '../../../../server/desk/conversations/data/conversation.entity.js';

/** Everything that is in the database, in memory. */
export interface Shelf {
  channelIds: string[];
  teamIds: string[];
  tagIds: string[];
  publicationIds: string[];
  customerIds: string[];
  identities: Identity[];
  conversations: Conversation[];
  tagsOf: Map<string, string[]>;
  /** Identities besides the customer of record. */
  speakersOf: Map<string, string[]>;
  /** People called in notes. */
  mentionsOf: Map<string, string[]>;
  /** One whose every name is known. */
  told: Conversation;
}

interface Asker {
  userId: string;
  channelIds: 'all' | readonly string[];
}

type Fields = Readonly<Record<string, string | undefined>>;
type Test = (conversation: Conversation) => boolean;

/** What a list must show, found by looking at every row: slow, and too simple to be wrong. */
export function listed(shelf: Shelf, fields: Fields, me: Asker): Conversation[] {
  const sort = fields.sort ?? SORT_OF_VIEW[fields.view ?? ''] ?? 'newest';
  const tests = [
    (c: Conversation) => c.mergedInto == null,
    (c: Conversation) => me.channelIds === 'all' || me.channelIds.includes(c.channelId),
    ...viewTests(shelf, fields.view, me),
    ...fieldTests(shelf, fields, me),
    ...(sort === 'unanswered' ? [waits] : []),
    ...(sort === 'due' ? [(c: Conversation) => c.dueAt != null] : []),
  ];
  return shelf.conversations.filter((c) => tests.every((test) => test(c))).sort(order(sort));
}

const SORT_OF_VIEW: Readonly<Record<string, string>> = {
  unanswered: 'unanswered',
  breaching: 'due',
};

const waits: Test = (c) => c.unansweredSince != null && c.status !== 'resolved';

function viewTests(shelf: Shelf, view: string | undefined, me: Asker): Test[] {
  const views: Record<string, Test> = {
    mine: (c) => c.status === 'open' && c.assigneeId === me.userId,
    unassigned: (c) => c.status === 'open' && c.assigneeId == null,
    'waiting-for-me': (c) => shelf.mentionsOf.get(c.id)?.includes(me.userId) ?? false,
    unanswered: waits,
    snoozed: (c) => c.status === 'snoozed',
    waiting: (c) => c.status === 'waiting',
    resolved: (c) => c.status === 'resolved',
    problems: (c) => c.deliveryProblem === true,
    escalated: (c) => c.escalatedSince != null,
    breaching: (c) => c.dueState === 'soon' || c.dueState === 'breached',
    all: () => true,
  };
  return view === undefined ? [] : [views[view]!];
}

function fieldTests(shelf: Shelf, fields: Fields, me: Asker): Test[] {
  const has = (
    field: string,
    valuesOf: (c: Conversation) => (string | null | undefined)[],
  ): Test[] => {
    const wanted = fields[field]?.split(',').map((value) => (value === 'me' ? me.userId : value));
    return wanted ? [(c) => valuesOf(c).some((value) => wanted.includes(value ?? 'none'))] : [];
  };
  return [
    ...has('status', (c) => [c.status]),
    ...has('kind', (c) => [c.kind]),
    ...has('channelId', (c) => [c.channelId]),
    ...has('assigneeId', (c) => [c.assigneeId]),
    ...has('teamId', (c) => [c.teamId]),
    ...has('priority', (c) => [String(c.priority ?? 3)]),
    ...has('tagId', (c) => shelf.tagsOf.get(c.id) ?? []),
    ...has('due', (c) => (c.dueState == null ? [] : [c.dueState])),
    ...has('publicationId', (c) => (c.publicationId == null ? [] : [c.publicationId])),
    ...has('customerId', (c) => customersOf(shelf, c)),
    ...(fields.unanswered === 'true' ? [waits] : []),
    ...(fields.escalated === 'true' ? [(c: Conversation) => c.escalatedSince != null] : []),
  ];
}

const customersOf = (shelf: Shelf, c: Conversation): string[] => {
  const spoke = [c.identityId, ...(shelf.speakersOf.get(c.id) ?? [])];
  return shelf.identities
    .filter(({ id }) => spoke.includes(id))
    .map(({ customerId }) => customerId);
};

function order(sort: string): (one: Conversation, other: Conversation) => number {
  const time = (c: Conversation) =>
    (sort === 'unanswered'
      ? c.unansweredSince!
      : sort === 'due'
        ? c.dueAt!
        : c.lastMessageAt
    ).getTime();
  const sign = sort === 'newest' ? -1 : 1;
  return (one, other) => sign * (time(one) - time(other) || (one.id < other.id ? -1 : 1));
}
