import type { Conversation } from '../../../../server/desk/conversations/data/conversation.entity.js';
import { minute } from './desk-rows.js';
import type { Shelf } from './naive-list.js';
import type { ReadingDesk } from './reading-desk.js';

export const KINDS = ['comment', 'message', 'review', 'forum', 'mention'] as const;
export const STATUSES = ['open', 'waiting', 'snoozed', 'resolved'] as const;

/** Conversations of every sort, the same in every run, and what a naive reader must know of them. */
export async function fillShelf(
  desk: ReadingDesk,
  channelIds: string[],
  userIds: string[],
): Promise<Shelf> {
  const { rows } = desk;
  const random = seeded(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const tags = [await rows.tag('fee'), await rows.tag('fraud'), await rows.tag('praise')];
  const teamIds = [await rows.team([], channelIds), await rows.team([], channelIds)];
  const publications = await Promise.all(
    channelIds.map((channelId) => rows.publication({ channelId })),
  );
  const identities = await Promise.all(
    ['Zoë Lambert', 'Bert Maes', 'Chloé Dubois', 'Dirk Claes', 'Émile Petit'].map((name) =>
      rows.identity({ name }),
    ),
  );

  const shelf: Shelf = {
    channelIds,
    teamIds,
    tagIds: tags.map(({ id }) => id),
    publicationIds: publications.map(({ id }) => id),
    customerIds: identities.map(({ customerId }) => customerId),
    identities,
    conversations: [],
    tagsOf: new Map(),
    speakersOf: new Map(),
    mentionsOf: new Map(),
    told: undefined as unknown as Conversation,
  };
  for (let n = 0; n < 160; n += 1) {
    const place = Math.floor(random() * channelIds.length);
    const kind = pick(KINDS);
    const status = pick(STATUSES);
    const conversation = await rows.conversation({
      channelId: channelIds[place]!,
      kind,
      status,
      priority: pick([1, 2, 3, 3, 4] as const),
      publicationId: kind === 'comment' ? publications[place]!.id : null,
      identityId: pick(identities).id,
      assigneeId: random() < 0.5 ? pick(userIds) : null,
      teamId: random() < 0.5 ? pick(teamIds) : null,
      // Few different times, so that ids have to break ties.
      lastMessageAt: minute(Math.floor(random() * 30)),
      unansweredSince:
        status !== 'resolved' && random() < 0.5 ? minute(Math.floor(random() * 10)) : null,
      deliveryProblem: random() < 0.1,
      ...(random() < 0.4 ? dueOf(random, pick) : {}),
      escalatedSince: random() < 0.1 ? minute(1) : null,
      position: 3,
    });
    shelf.conversations.push(conversation);
    await tagSome(desk, shelf, conversation, random);
    await speakAndMention(desk, shelf, conversation, userIds, random);
  }
  const [gone] = shelf.conversations;
  await desk.db.query('update conversation set merged_into = $2 where id = $1', [
    gone!.id,
    shelf.conversations[1]!.id,
  ]);
  gone!.mergedInto = shelf.conversations[1]!.id;

  shelf.told = await rows.conversation({
    channelId: channelIds[0]!,
    publicationId: publications[0]!.id,
    identityId: identities[0]!.id,
    assigneeId: userIds[1],
    lastMessageAt: minute(7777),
    lastMessageText: 'Why this fee?',
    position: 3,
  });
  shelf.conversations.push(shelf.told);
  await tagSome(desk, shelf, shelf.told, () => 0.1);
  return shelf;
}

const dueOf = (random: () => number, pick: <T>(values: readonly T[]) => T) => ({
  dueAt: minute(Math.floor(random() * 10)),
  dueClock: pick(['first-reply', 'next-reply', 'resolution'] as const),
  dueState: pick(['on-track', 'soon', 'breached'] as const),
});

async function tagSome(
  desk: ReadingDesk,
  shelf: Shelf,
  { id }: Conversation,
  random: () => number,
): Promise<void> {
  const chosen = shelf.tagIds.slice(0, 2).filter(() => random() < 0.4);
  shelf.tagsOf.set(id, chosen);
  await desk.db.query(
    `insert into conversation_tag (conversation_id, tag_id) select $1, unnest($2::uuid[])`,
    [id, chosen],
  );
}

async function speakAndMention(
  desk: ReadingDesk,
  shelf: Shelf,
  { id, channelId, identityId }: Conversation,
  userIds: string[],
  random: () => number,
): Promise<void> {
  const speakers = shelf.identities.filter(
    (identity) => identity.id !== identityId && random() < 0.2,
  );
  for (const speaker of speakers) await desk.rows.participant(id, speaker.id);
  shelf.speakersOf.set(
    id,
    speakers.map((speaker) => speaker.id),
  );

  const called = userIds.filter(() => random() < 0.1);
  shelf.mentionsOf.set(id, called);
  if (called.length === 0) return;
  const note = await desk.rows.message({
    conversationId: id,
    channelId,
    kind: 'note',
    direction: 'note',
    externalId: null,
  });
  await desk.db.query(
    `insert into note_mention (message_id, user_id, conversation_id) select $1, unnest($2::uuid[]), $3`,
    [note.id, called, id],
  );
}

/** Chance that is the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
