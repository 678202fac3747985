import fc from 'fast-check';
import { ListConversations } from '../../../server/desk/conversations/application/list-conversations.js';
import type { Conversation } from '../../../server/desk/conversations/data/conversation.entity.js';
import { BUILT_IN_VIEW_KEYS } from '../../../server/desk/conversations/domain/conversation-filter.js';
import { listed, type Shelf } from './support/naive-list.js';
import { minute } from './support/desk-rows.js';
import { type Person, ReadingDesk } from './support/reading-desk.js';

const KINDS = ['comment', 'message', 'review', 'forum', 'mention'] as const;
const STATUSES = ['open', 'waiting', 'snoozed', 'resolved'] as const;

describe('the list of conversations', () => {
  let desk: ReadingDesk;
  let shelf: Shelf;
  let people: Record<'administrator' | 'agent' | 'outsider', Person>;

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    const channels = [
      await desk.rows.channel('One'),
      await desk.rows.channel('Two'),
      await desk.rows.channel('Three'),
    ];
    people = {
      administrator: await desk.person('administrator'),
      agent: await desk.person('agent', channels.slice(0, 2)),
      outsider: await desk.person('agent'),
    };
    shelf = await fill(desk, channels, [people.administrator.id, people.agent.id]);
  });
  afterAll(() => desk.close());

  const filters = () => {
    const some = <T>(values: readonly T[]) =>
      fc.option(
        fc.subarray([...values], { minLength: 1 }).map((chosen) => chosen.join(',')),
        { nil: undefined, freq: 1 },
      );
    return fc.record({
      view: fc.option(fc.constantFrom(...BUILT_IN_VIEW_KEYS), { nil: undefined, freq: 3 }),
      status: some(STATUSES),
      kind: some(KINDS),
      channelId: some(shelf.channelIds),
      assigneeId: some(['me', 'none', people.agent.id]),
      teamId: some(['none', ...shelf.teamIds]),
      tagId: some(shelf.tagIds),
      priority: some([1, 2, 3, 4]),
      publicationId: some(shelf.publicationIds),
      customerId: some(shelf.customerIds.slice(0, 4)),
      unanswered: fc.constantFrom(undefined, undefined, 'true'),
      sort: fc.constantFrom(undefined, 'newest', 'oldest', 'unanswered'),
    } as const);
  };

  it('shows, page by page, exactly what a naive reading of the rows shows', async () => {
    const list = desk.get(ListConversations);
    const asker = fc.constantFrom(...Object.values(people));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        filters(),
        asker,
        fc.integer({ min: 1, max: 40 }),
        async (fields, { me }, limit) => {
          const shown: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await list.page(me, { ...fields, limit, cursor });
            shown.push(...page.items.map(({ id }) => id));
            expect(page.items.length).toBeLessThanOrEqual(limit);
            cursor = page.nextCursor ?? undefined;
          } while (cursor !== undefined);
          found += shown.length > 0 ? 1 : 0;
          expect(shown).toEqual(listed(shelf, fields, me).map(({ id }) => id));
        },
      ),
      { numRuns: 250 },
    );
    // Filters that hardly ever find anything would show nothing.
    expect(found).toBeGreaterThan(60);
  });

  it('names everything that a row points to', async () => {
    const { agent } = people;
    const { body } = await agent.desk.get<{ items: Record<string, unknown>[] }>(
      `/api/v1/conversations?ids=${shelf.told.id}`,
    );
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      id: shelf.told.id,
      customer: { name: 'Zoë Lambert' },
      channel: { name: 'One', network: 'facebook' },
      place: { kind: 'publication', title: 'Our new app' },
      assignee: { id: agent.id, name: agent.name },
      tags: [{ name: 'fee' }, { name: 'fraud' }],
      lastMessage: { text: 'Why this fee?', author: 'customer', at: minute(7777).toISOString() },
      unread: true,
      can: expect.arrayContaining(['resolve', 'note', 'assign']),
    });
  });

  it('is read once the marker stands at the newest entry', async () => {
    await desk.db.query(
      `insert into read_marker (user_id, conversation_id, position) values ($1, $2, 3)`,
      [people.agent.id, shelf.told.id],
    );
    const { body } = await people.agent.desk.get<{ items: { unread: boolean }[] }>(
      `/api/v1/conversations?ids=${shelf.told.id}`,
    );
    expect(body.items[0]?.unread).toBe(false);
  });

  it("answers what is outside of one's channels as if it were not there", async () => {
    const { desk: outside } = people.outsider;
    expect((await outside.get(`/api/v1/conversations?ids=${shelf.told.id}`)).body).toEqual({
      items: [],
      nextCursor: null,
    });
    for (const path of ['', '/messages', '/events'])
      expect((await outside.get(`/api/v1/conversations/${shelf.told.id}${path}`)).status).toBe(404);
  });

  it.each([
    ['status=closed', 'status'],
    ['kind=comment,tweet', 'kind'],
    ['channelId=1', 'channelId'],
    ['assigneeId=somebody', 'assigneeId'],
    ['priority=5', 'priority'],
    ['limit=101', 'limit'],
    ['sort=name', 'sort'],
    ["tagId=' or 1=1 --", 'tagId'],
    ['unanswered=maybe', 'unanswered'],
  ])('refuses ?%s and says which field is wrong', async (query, field) => {
    const { status, body } = await people.agent.desk.get<{
      code: string;
      errors: { field: string }[];
    }>(`/api/v1/conversations?${encodeURI(query)}`);
    expect([status, body.code]).toEqual([400, 'validation.failed']);
    expect(body.errors.map((error) => error.field)).toContain(field);
  });

  it('refuses a field that it does not know', async () => {
    expect((await people.agent.desk.get('/api/v1/conversations?merged_into=x')).status).toBe(400);
  });

  it.each([
    'nonsense',
    'WyIxIiwiMiJd',
    Buffer.from('["2025-02-31 10:00:00+00","x"]').toString('base64url'),
  ])('refuses the page mark %j', async (cursor) => {
    const { status, body } = await people.agent.desk.get<{ code: string }>(
      `/api/v1/conversations?cursor=${cursor}`,
    );
    expect([status, body.code]).toEqual([400, 'cursor.unknown']);
  });

  it('answers 404 for a view that does not exist', async () => {
    expect((await people.agent.desk.get('/api/v1/conversations?view=mine-too')).status).toBe(404);
  });
});

async function fill(desk: ReadingDesk, channelIds: string[], userIds: string[]): Promise<Shelf> {
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
