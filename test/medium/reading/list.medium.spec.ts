import fc from 'fast-check';
import { ListConversations } from '../../../server/desk/conversations/application/list-conversations.js';
import { pageSql } from '../../../server/desk/conversations/data/list-statement.js';
import { Parameters } from '../../../server/desk/conversations/data/parameters.js';
import { BUILT_IN_VIEW_KEYS } from '../../../server/desk/conversations/domain/conversation-filter.js';
import { selectionOf } from '../../../server/desk/conversations/domain/selection.js';
import { fillShelf, KINDS, STATUSES } from './support/fill-shelf.js';
import { listed, type Shelf } from './support/naive-list.js';
import { minute } from './support/desk-rows.js';
import { type Person, ReadingDesk } from './support/reading-desk.js';

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
    shelf = await fillShelf(desk, channels, [people.administrator.id, people.agent.id]);
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
      due: fc.constantFrom(undefined, undefined, undefined, 'soon,breached', 'on-track'),
      escalated: fc.constantFrom(undefined, undefined, undefined, 'true'),
      sort: fc.constantFrom(undefined, 'newest', 'oldest', 'unanswered', 'due'),
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

  it.each([
    ['urgent ones', [1], true],
    ['all but normal ones', [1, 2, 4], true],
    ['normal ones', [1, 3], false],
  ] as const)('finds %s by the index of their own: %s', async (_, priorities, isUsed) => {
    const parameters = new Parameters();
    const selection = selectionOf([{ priority: [...priorities] }], people.administrator.me)!;
    const sql = pageSql(selection, { limit: 51 }, parameters);
    const plan = await desk.db.transaction(async (manager) => {
      // The few rows of a test are otherwise read faster without any index.
      await manager.query('set local enable_seqscan = off; set local enable_sort = off');
      return manager.query(`explain ${sql}`, parameters.values);
    });
    expect(JSON.stringify(plan).includes('conversation_list_priority')).toBe(isUsed);
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
