import fc from 'fast-check';
import { CountViews } from '../../../server/desk/conversations/application/count-views.js';
import { ShowPublication } from '../../../server/desk/conversations/application/show-publication.js';
import { ListConversations } from '../../../server/desk/conversations/application/list-conversations.js';
import { RecountViews } from '../../../server/desk/conversations/application/recount-views.js';
import { ViewCountRepository } from '../../../server/desk/conversations/data/view-count.repository.js';
import type { DueState } from '../../../server/desk/conversations/contract.js';
import { BUILT_IN_VIEW_KEYS } from '../../../server/desk/conversations/domain/conversation-filter.js';
import { eventually } from '../../support/eventually.js';
import { type Person, ReadingDesk } from './support/reading-desk.js';
import { minute } from './support/desk-rows.js';
import { type ViewChange, viewChanges } from './support/view-changes.js';

interface Views {
  builtIn: { key: string; count: { n: number; atLeast: boolean } }[];
  kinds: { kind: string; count: { n: number } }[];
  channels: { id: string; name: string; count: { n: number } }[];
}

const signs = (due: string | null, escalated: boolean) => ({
  dueAt: due === null ? null : minute(5),
  dueClock: due === null ? null : ('first-reply' as const),
  dueState: due as DueState | null,
  escalatedSince: escalated ? minute(1) : null,
});

describe('the views and their numbers', () => {
  let desk: ReadingDesk;
  let channelIds: string[];
  let agent: Person;
  let administrator: Person;
  let publicationIds: string[];

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    channelIds = [await desk.rows.channel('One'), await desk.rows.channel('Two')];
    const posts = channelIds.map((channelId) => desk.rows.publication({ channelId }));
    publicationIds = (await Promise.all(posts)).map(({ id }) => id);
    agent = await desk.person('agent', [channelIds[0]!]);
    administrator = await desk.person('administrator');
  });
  afterAll(() => desk.close());
  afterEach(() => forgetConversations());

  const forgetConversations = () =>
    desk.db.query(
      'delete from conversation_participant; delete from message; delete from conversation',
    );

  const everyNumberIsRight = async () => {
    for (const { me } of [agent, administrator]) {
      const { builtIn } = await desk.get(CountViews).forReader(me);
      for (const { key, count } of builtIn) {
        const { items } = await desk.get(ListConversations).page(me, { view: key, limit: 100 });
        expect([key, count]).toEqual([key, { n: items.length, atLeast: false }]);
      }
    }
    for (const id of publicationIds) {
      const counted = await desk.db.query(
        `select count(*)::int as conversations,
           count(*) filter (where unanswered_since is not null and status <> 'resolved')::int as unanswered
         from conversation where publication_id = $1 and merged_into is null`,
        [id],
      );
      const shown = await desk.get(ShowPublication).one(administrator.me, id);
      expect(shown).toMatchObject(counted[0]);
    }
  };

  async function carryOut(change: ViewChange, ids: string[]): Promise<void> {
    if (change.act === 'fold') {
      await desk.get(ViewCountRepository).fold(3);
      return;
    }
    if (change.act === 'add') {
      const { status, assignee, unanswered, problem, due, escalated, channel, kind, publication } =
        change.value;
      const { id } = await desk.rows.conversation({
        channelId: channelIds[channel]!,
        kind: kind as 'comment',
        status: status as 'open',
        assigneeId: assignee,
        unansweredSince: unanswered && status !== 'resolved' ? minute(1) : null,
        deliveryProblem: problem,
        ...signs(due, escalated),
        publicationId: publication === null ? null : publicationIds[publication],
      });
      ids.push(id);
      return;
    }
    const id = ids[change.which % Math.max(ids.length, 1)];
    if (id === undefined) return;
    if (change.act === 'call') await callIn(id, change.byName ? [agent] : [agent, administrator]);
    if (change.act === 'see') await see(id, change.byName ? agent : administrator);
    if (change.act === 'merge')
      await desk.db.query('update conversation set merged_into = $2 where id = $1', [id, ids[0]]);
    if (change.act === 'remove') {
      await desk.db.query('update conversation set merged_into = null where merged_into = $1', [
        id,
      ]);
      await desk.db.query('delete from message where conversation_id = $1', [id]);
      await desk.db.query('delete from conversation where id = $1', [id]);
      ids.splice(ids.indexOf(id), 1);
    }
    if (change.act === 'change') {
      const { status, assignee, unanswered, problem, due, escalated, channel, publication } =
        change.value;
      await desk.db.query(
        `update conversation set status = $2, assignee_id = $3, delivery_problem = $4, channel_id = $5,
           unanswered_since = case when $6 and $2 <> 'resolved' then now() end,
           publication_id = ($7::uuid[])[$8], escalated_since = case when $9 then now() end,
           due_state = $10::text, due_at = case when $10::text is not null then now() end,
           due_clock = case when $10::text is not null then 'first-reply' end where id = $1`,
        [
          id,
          status,
          assignee,
          problem,
          channelIds[channel],
          unanswered,
          publicationIds,
          publication === null ? null : publication + 1,
          escalated,
          due,
        ],
      );
    }
  }

  async function callIn(conversationId: string, people: readonly Person[]): Promise<void> {
    const note = await desk.rows.message({
      conversationId,
      channelId: channelIds[0]!,
      kind: 'note',
      direction: 'note',
      externalId: null,
    });
    await desk.db.query(
      'insert into note_mention (message_id, user_id, conversation_id) select $1, unnest($2::uuid[]), $3',
      [note.id, people.map(({ id }) => id), conversationId],
    );
  }

  const see = (conversationId: string, { id }: Person) =>
    desk.db.query(
      'update note_mention set seen_at = now() where user_id = $1 and conversation_id = $2 and seen_at is null',
      [id, conversationId],
    );

  it('are what the lists hold, after whatever happened and however much of it is folded', async () => {
    await fc.assert(
      fc.asyncProperty(viewChanges([agent.id, administrator.id]), async (all) => {
        const ids: string[] = [];
        for (const change of all) await carryOut(change, ids);
        await everyNumberIsRight();
        expect(await desk.get(RecountViews).run()).toBe(0);
        await everyNumberIsRight();
        await forgetConversations();
      }),
      { numRuns: 25 },
    );
  });

  it('stay right while changes are counted, folded and written at the same time', async () => {
    const conversations = await Promise.all(
      Array.from({ length: 10 }, () => desk.rows.conversation({ channelId: channelIds[0]! })),
    );
    const writing = conversations.map(async ({ id }) => {
      for (const status of ['waiting', 'open', 'snoozed', 'resolved', 'open'])
        await desk.db.query('update conversation set status = $2 where id = $1', [id, status]);
    });
    const folding = Array.from({ length: 10 }, async () => desk.get(ViewCountRepository).fold(7));
    await Promise.all([...writing, ...folding]);
    await everyNumberIsRight();
    expect(await desk.get(RecountViews).run()).toBe(0);
  });

  it('stay right while one is called and reads at the same time', async () => {
    const { id } = await desk.rows.conversation({ channelId: channelIds[0]! });
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([callIn(id, [agent]), see(id, agent), callIn(id, [agent]), see(id, agent)]);
      await everyNumberIsRight();
    }
  });

  it('know of a call that another transaction has not told yet', async () => {
    const { id } = await desk.rows.conversation({ channelId: channelIds[0]! });
    await callIn(id, [agent]);
    const reading = desk.db.createQueryRunner();
    await reading.startTransaction();
    await reading.query('update note_mention set seen_at = now() where conversation_id = $1', [id]);
    const calling = callIn(id, [agent]);
    await eventually(async () => {
      const [{ n }] = await desk.db.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
      expect(n).toBeGreaterThan(0);
    });
    await reading.commitTransaction();
    await reading.release();
    await calling;
    await everyNumberIsRight();
  });

  it('keep a call in a part that is joined to its thread again', async () => {
    const identity = await desk.rows.identity();
    const place = { channelId: channelIds[0]! };
    const thread = await desk.rows.conversation(place);
    await desk.rows.message({
      ...place,
      conversationId: thread.id,
      authorIdentityId: identity.id,
    });
    const { body: part } = await agent.desk.post<{ id: string }>(
      `/api/v1/conversations/${thread.id}/splits`,
      { identityId: identity.id },
    );
    await callIn(part.id, [agent]);
    await agent.desk.post(`/api/v1/conversations/${part.id}/join`, {});
    const { items } = await desk
      .get(ListConversations)
      .page(agent.me, { view: 'waiting-for-me', limit: 5 });
    expect(items.map(({ id }) => id)).toEqual([thread.id]);
    await everyNumberIsRight();
    await desk.db.query('delete from conversation_split');
  });

  it('are folded until nothing is left over, without rows of zero', async () => {
    const { id } = await desk.rows.conversation({
      channelId: channelIds[0]!,
      publicationId: publicationIds[0]!,
    });
    await desk.db.query(`update conversation set status = 'resolved' where id = $1`, [id]);
    while ((await desk.get(ViewCountRepository).fold(2)) > 0);
    const rows = await desk.db.query(
      `select n from view_count where n = 0 union all select n from view_delta
       union all select threads from publication_delta`,
    );
    expect(rows).toEqual([]);
    await everyNumberIsRight();
  });

  it('says how many counts were wrong when it counts anew', async () => {
    await desk.rows.conversation({ channelId: channelIds[0]! });
    await desk.db.query(
      `insert into view_delta (channel_id, kind, status, assignee_id, is_unanswered, n)
       select id, 'comment', 'open', '00000000-0000-0000-0000-000000000000', false, 5 from channel limit 1`,
    );
    expect(await desk.get(RecountViews).run()).toBeGreaterThan(0);
    await everyNumberIsRight();
    await desk.db.query(
      'insert into publication_delta (publication_id, threads, unanswered) values ($1, 2, 1)',
      [publicationIds[0]],
    );
    expect(await desk.get(RecountViews).run()).toBe(1);
    await everyNumberIsRight();
  });

  it("count kinds and channels by what is unanswered, on one's own channels only", async () => {
    const waiting = { unansweredSince: minute(1) };
    await desk.rows.conversation({ channelId: channelIds[0]!, kind: 'review', ...waiting });
    await desk.rows.conversation({ channelId: channelIds[0]!, kind: 'comment' });
    await desk.rows.conversation({ channelId: channelIds[1]!, kind: 'review', ...waiting });
    const { body } = await agent.desk.get<Views>('/api/v1/views');
    expect(body.builtIn.map(({ key }) => key)).toEqual(BUILT_IN_VIEW_KEYS);
    expect(body.kinds.find(({ kind }) => kind === 'review')?.count.n).toBe(1);
    expect(body.kinds.find(({ kind }) => kind === 'comment')?.count.n).toBe(0);
    expect(body.channels).toEqual([
      expect.objectContaining({ name: 'One', count: { n: 1, atLeast: false } }),
    ]);
  });

  it('are exact, but those of saved views stop at a hundred', async () => {
    await desk.db.query(
      `insert into conversation (id, channel_id, network, kind, thread_key, last_message_at, opened_at, delivery_problem)
       select gen_random_uuid(), $1, 'facebook', 'comment', n::text, now(), now(), true from generate_series(1, 101) n`,
      [channelIds[0]],
    );
    const { body: view } = await agent.desk.post<{ id: string; count: unknown }>('/api/v1/views', {
      name: 'Everything',
      filter: {},
    });
    expect(view.count).toEqual({ n: 100, atLeast: true });
    const { body } = await agent.desk.get<Views>('/api/v1/views');
    for (const exact of ['problems', 'all'])
      expect(body.builtIn.find(({ key }) => key === exact)?.count).toEqual({
        n: 101,
        atLeast: false,
      });
    await agent.desk.delete(`/api/v1/views/${view.id}`);
  });
});
