import { Identities } from '../../../server/crm/index.js';
import type { Identity } from '../../../server/crm/data/identity.entity.js';
import { type Person, ReadingDesk } from '../reading/support/reading-desk.js';
import { minute } from '../reading/support/desk-rows.js';

interface Customer {
  id: string;
  name: string;
  email: string | null;
  identities: { id: string; link: { id: string; evidence: string; by: { id: string } } | null }[];
  summary: {
    conversationCount: number;
    openCount: number;
    lastHandledBy: unknown;
    ratings: unknown[];
  };
  notes: { id: string; body: string; can: string[] }[];
  can: string[];
}

interface Timeline {
  items: {
    type: string;
    at: string;
    conversation?: { id: string };
    note?: { body: string };
    link?: { network: string };
  }[];
  nextCursor: string | null;
}

describe('customers', () => {
  let desk: ReadingDesk;
  let page: string;
  let forum: string;
  let agent: Person;
  let colleague: Person;
  let administrator: Person;
  let anna: Identity;
  let annaOnForum: Identity;

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    page = await desk.rows.channel('Page');
    forum = await desk.rows.channel('Forum', 'discourse');
    agent = await desk.person('agent', [page, forum]);
    colleague = await desk.person('agent', [page]);
    administrator = await desk.person('administrator');
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    anna = await desk.rows.identity({ name: 'Anna Verhoeven', handle: 'averhoeven' });
    annaOnForum = await desk.rows.identity({
      network: 'discourse',
      name: 'Anna Verhoeven',
      handle: 'averhoeven',
    });
    await desk.rows.conversation({ channelId: page, identityId: anna.id });
    await desk.rows.conversation({
      channelId: forum,
      network: 'discourse',
      kind: 'forum',
      identityId: annaOnForum.id,
    });
  });
  afterEach(() =>
    desk.db
      .query(`delete from message; delete from closure; delete from conversation_participant; delete from conversation;
      delete from identity_link; delete from identity; delete from customer_note; delete from customer; delete from event`),
  );

  const show = async (id: string, who = agent) => who.desk.get<Customer>(`/api/v1/customers/${id}`);
  const link = (customerId: string, identityId: string, over = {}, who = agent) =>
    who.desk.post<Customer & { code: string }>(`/api/v1/customers/${customerId}/links`, {
      identityId,
      evidence: 'given-by-customer',
      detail: 'wrote her handle',
      ...over,
    });
  const conversationsOf = async (id: string, who = agent) =>
    (
      await who.desk.get<{ items: { id: string }[] }>(
        `/api/v1/conversations?customerId=${id}&limit=100`,
      )
    ).body.items.length;
  const eventTypes = async () =>
    (
      await desk.db.query<{ type: string }[]>(
        `select type from event where type ~ '^(identity|customer)' order by id`,
      )
    ).map(({ type }) => type);

  describe('linked with evidence', () => {
    it('are one person with all conversations, and say on whose word', async () => {
      const { status, body } = await link(anna.customerId, annaOnForum.id);
      expect(status).toBe(201);
      expect(body.identities.map(({ id }) => id).sort()).toEqual([anna.id, annaOnForum.id].sort());
      expect(body.identities.find(({ id }) => id === annaOnForum.id)?.link).toMatchObject({
        evidence: 'given-by-customer',
        detail: 'wrote her handle',
        by: { id: agent.id },
      });
      expect(body.identities.find(({ id }) => id === anna.id)?.link).toBeNull();
      expect([body.summary.conversationCount, await conversationsOf(anna.customerId)]).toEqual([
        2, 2,
      ]);
      expect(await eventTypes()).toEqual(['identity.linked']);
    });

    it('are two again after the unlink, each with everything of theirs, also what came in between', async () => {
      const before = [
        await conversationsOf(anna.customerId),
        await conversationsOf(annaOnForum.customerId),
      ];
      const linked = await link(anna.customerId, annaOnForum.id);
      await desk.rows.conversation({
        channelId: forum,
        network: 'discourse',
        identityId: annaOnForum.id,
      });
      await desk.rows.conversation({ channelId: page, identityId: anna.id });
      await desk.db.transaction((manager) =>
        desk
          .get(Identities)
          .resolve(manager, 'discourse', [
            { externalId: annaOnForum.externalId, seenAt: minute(9), name: 'Anna V.' },
          ]),
      );
      expect(await conversationsOf(anna.customerId)).toBe(4);

      const linkId = linked.body.identities.find(({ id }) => id === annaOnForum.id)!.link!.id;
      const { status, body } = await agent.desk.delete<Customer>(`/api/v1/links/${linkId}`);
      expect([status, body.id, body.identities.map(({ id }) => id)]).toEqual([
        200,
        anna.customerId,
        [anna.id],
      ]);
      expect([
        await conversationsOf(anna.customerId),
        await conversationsOf(annaOnForum.customerId),
      ]).toEqual(before.map((n) => n + 1));
      expect(await eventTypes()).toEqual(['identity.linked', 'identity.unlinked']);
    });

    it('undone twice are undone once, and can be linked anew', async () => {
      const { body } = await link(anna.customerId, annaOnForum.id);
      const linkId = body.identities.find(({ id }) => id === annaOnForum.id)!.link!.id;
      await Promise.all([1, 2, 3].map(() => agent.desk.delete(`/api/v1/links/${linkId}`)));
      expect(await eventTypes()).toEqual(['identity.linked', 'identity.unlinked']);
      expect((await link(annaOnForum.customerId, anna.id)).status).toBe(201);
    });

    it('stay whole when links of one person are undone in any order', async () => {
      const third = await desk.rows.identity({ network: 'x' });
      await desk.rows.conversation({ channelId: page, identityId: third.id });
      const one = await link(anna.customerId, annaOnForum.id);
      const two = await link(anna.customerId, third.id);
      const idOf = (customer: Customer, identity: Identity) =>
        customer.identities.find(({ id }) => id === identity.id)!.link!.id;
      await agent.desk.delete(`/api/v1/links/${idOf(one.body, annaOnForum)}`);
      await agent.desk.delete(`/api/v1/links/${idOf(two.body, third)}`);
      const owners = await desk.db.query<{ id: string; customer_id: string }[]>(
        'select id, customer_id from identity',
      );
      expect(new Map(owners.map((row) => [row.id, row.customer_id]))).toEqual(
        new Map([anna, annaOnForum, third].map((identity) => [identity.id, identity.customerId])),
      );
    });

    it('refuse a second link, and one of what is theirs already', async () => {
      await link(anna.customerId, annaOnForum.id);
      const other = await desk.rows.identity();
      await desk.rows.conversation({ channelId: page, identityId: other.id });
      for (const answer of [
        await link(anna.customerId, annaOnForum.id),
        await link(other.customerId, annaOnForum.id),
        await link(anna.customerId, anna.id),
      ])
        expect([answer.status, answer.body.code]).toEqual([409, 'identity.linked']);
    });

    it('are linked once by two colleagues at the same moment', async () => {
      const other = await desk.rows.identity();
      await desk.rows.conversation({ channelId: page, identityId: other.id });
      const answers = await Promise.all([
        link(anna.customerId, annaOnForum.id),
        link(other.customerId, annaOnForum.id),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('cannot be reached through a profile or a customer of foreign channels', async () => {
      expect((await link(anna.customerId, annaOnForum.id, {}, colleague)).status).toBe(404);
      expect((await link(annaOnForum.customerId, anna.id, {}, colleague)).status).toBe(404);
      expect(await eventTypes()).toEqual([]);
    });

    it.each([
      { evidence: 'looks-alike' },
      { evidence: undefined },
      { identityId: 'x' },
      { detail: 'x'.repeat(501) },
      { customerId: 'x' },
    ])('refuse %j', async (over) => {
      expect((await link(anna.customerId, annaOnForum.id, over)).status).toBe(400);
    });

    it('write the audit log', async () => {
      await link(anna.customerId, annaOnForum.id);
      const { body } = await administrator.desk.get<{
        items: { action: string; actor: { id: string } }[];
      }>('/api/v1/audit?action=identity.linked');
      expect(body.items[0]).toMatchObject({ action: 'identity.linked', actor: { id: agent.id } });
    });
  });

  describe('suggestions', () => {
    const suggested = async (id: string, who = agent) =>
      (
        await who.desk.get<{ items: { identityId: string; reason: string }[] }>(
          `/api/v1/customers/${id}/link-suggestions`,
        )
      ).body.items;

    it('say why, and link nothing by themselves', async () => {
      expect(await suggested(anna.customerId)).toMatchObject([
        { identityId: annaOnForum.id, reason: 'same-handle-and-name' },
      ]);
      await desk.db.query(`update customer set email = 'Anna@mail.example' where id = any($1)`, [
        [anna.customerId, annaOnForum.customerId],
      ]);
      expect(await suggested(anna.customerId)).toMatchObject([{ reason: 'same-email' }]);
      expect((await show(anna.customerId)).body.identities).toHaveLength(1);
    });

    it('see the same number, however it is written', async () => {
      await desk.db.query(`update identity set handle = null`);
      await desk.db.query(`update customer set phone = '+32 475 12.34.56' where id = $1`, [
        anna.customerId,
      ]);
      await desk.db.query(`update customer set phone = '+32475/123456' where id = $1`, [
        annaOnForum.customerId,
      ]);
      expect(await suggested(anna.customerId)).toMatchObject([
        { identityId: annaOnForum.id, reason: 'same-phone' },
      ]);
    });

    it('name nobody of foreign channels', async () => {
      expect(await suggested(anna.customerId, colleague)).toEqual([]);
    });
  });

  describe('on their page', () => {
    it('are not there for people of other channels, whatever they try', async () => {
      const id = annaOnForum.customerId;
      const tries = [
        colleague.desk.get(`/api/v1/customers/${id}`),
        colleague.desk.get(`/api/v1/customers/${id}/timeline`),
        colleague.desk.get(`/api/v1/customers/${id}/link-suggestions`),
        colleague.desk.patch(`/api/v1/customers/${id}`, { name: 'x' }),
        colleague.desk.post(`/api/v1/customers/${id}/notes`, { body: 'x' }),
      ];
      expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([
        404, 404, 404, 404, 404,
      ]);
      const { body } = await colleague.desk.get<{ items: { id: string }[] }>('/api/v1/customers');
      expect(body.items.map((row) => row.id)).toEqual([anna.customerId]);
    });

    it('tell who handled them last, where, and with what outcome', async () => {
      const { id: conversationId } = await desk.rows.conversation({
        channelId: forum,
        network: 'discourse',
        kind: 'review',
        identityId: anna.id,
        rating: 2,
        status: 'resolved',
      });
      await desk.db.query(
        `insert into closure (id, conversation_id, outcome, resolved_by, at) values (gen_random_uuid(), $1, 'solved', $2, $3)`,
        [conversationId, colleague.id, minute(30)],
      );
      expect((await show(anna.customerId)).body.summary).toEqual({
        conversationCount: 2,
        openCount: 1,
        complaints30d: null,
        lastHandledBy: {
          name: colleague.name,
          network: 'discourse',
          channelName: 'Forum',
          at: minute(30).toISOString(),
          outcome: 'solved',
        },
        ratings: [{ rating: 2, at: minute(0).toISOString() }],
      });
      expect((await show(anna.customerId, colleague)).body.summary).toMatchObject({
        conversationCount: 1,
        lastHandledBy: null,
      });
    });

    it('are changed by what is given, and told once', async () => {
      const change = (body: object) =>
        agent.desk.patch<Customer>(`/api/v1/customers/${anna.customerId}`, body);
      expect((await change({ email: 'anna@mail.example', language: 'nl' })).body).toMatchObject({
        name: 'Anna Verhoeven',
        email: 'anna@mail.example',
        language: 'nl',
      });
      expect((await change({ email: null })).body).toMatchObject({ email: null, language: 'nl' });
      await change({ language: 'nl' });
      expect(await eventTypes()).toEqual(['customer.changed', 'customer.changed']);
    });

    it.each([
      { name: '' },
      { name: null },
      { name: 'a\nb' },
      { email: 'x' },
      { phone: 'call me' },
      { language: 'dutch' },
      { id: 'x' },
      { search: 'x' },
      [],
    ])('refuse %j', async (body) => {
      expect((await agent.desk.patch(`/api/v1/customers/${anna.customerId}`, body)).status).toBe(
        400,
      );
    });

    it('carry notes that only their author or an administrator removes', async () => {
      const { status, body } = await agent.desk.post<Customer>(
        `/api/v1/customers/${anna.customerId}/notes`,
        { body: ' Prefers mail ' },
      );
      expect([status, body.notes.map((note) => [note.body, note.can])]).toEqual([
        201,
        [['Prefers mail', ['remove']]],
      ]);
      const path = `/api/v1/customers/${anna.customerId}/notes/${body.notes[0]!.id}`;
      expect((await colleague.desk.delete(path)).status).toBe(403);
      expect((await administrator.desk.delete<Customer>(path)).body.notes).toEqual([]);
      expect((await agent.desk.delete(path)).status).toBe(404);
      expect(await desk.db.query('select removed_by from customer_note')).toEqual([
        { removed_by: administrator.id },
      ]);
    });

    it('keep the notes of a person who turns out to be them, and give them back', async () => {
      await desk.rows.note({ customerId: annaOnForum.customerId, body: 'from the forum' });
      const { body } = await link(anna.customerId, annaOnForum.id);
      expect(body.notes.map((note) => note.body)).toEqual(['from the forum']);
      await agent.desk.delete(
        `/api/v1/links/${body.identities.find(({ id }) => id === annaOnForum.id)!.link!.id}`,
      );
      expect((await show(anna.customerId)).body.notes).toEqual([]);
      expect((await show(annaOnForum.customerId)).body.notes.map((note) => note.body)).toEqual([
        'from the forum',
      ]);
    });
  });

  describe('on their time line', () => {
    const timeline = async (query = '', who = agent) =>
      (await who.desk.get<Timeline>(`/api/v1/customers/${anna.customerId}/timeline${query}`)).body;

    it('have conversations, notes and links of all channels in one order, page by page', async () => {
      await link(anna.customerId, annaOnForum.id);
      for (let n = 1; n <= 6; n += 1) {
        await desk.rows.conversation({
          channelId: n % 2 ? page : forum,
          identityId: n % 2 ? anna.id : annaOnForum.id,
          lastMessageAt: minute(n),
          openedAt: minute(n),
        });
        await desk.rows.note({
          customerId: anna.customerId,
          body: `note ${n}`,
          createdAt: minute(n),
        });
      }
      const whole = await timeline('?limit=100');
      expect(whole.items.map(({ type }) => type).sort()).toEqual([
        ...Array<string>(8).fill('conversation'),
        'link',
        ...Array<string>(6).fill('note'),
      ]);
      expect(whole.items.map(({ at }) => at)).toEqual(
        whole.items
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );

      const paged: Timeline['items'] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const next: Timeline = await timeline(`?limit=2${cursor && `&cursor=${cursor}`}`);
        paged.push(...next.items);
        cursor = next.nextCursor;
      }
      expect(paged).toEqual(whole.items);
    });

    it('show of one network what happened there', async () => {
      await link(anna.customerId, annaOnForum.id);
      await desk.rows.note({ customerId: anna.customerId });
      expect((await timeline('?network=discourse')).items.map(({ type }) => type).sort()).toEqual([
        'conversation',
        'link',
      ]);
      expect((await timeline('?network=facebook')).items.map(({ type }) => type)).toEqual([
        'conversation',
      ]);
    });

    it('show threads of others in which they spoke, and none of foreign channels', async () => {
      const other = await desk.rows.conversation({ channelId: forum });
      await desk.rows.participant(other.id, anna.id);
      const ids = ({ items }: Timeline) => items.map(({ conversation }) => conversation?.id);
      expect(ids(await timeline())).toContain(other.id);
      expect(ids(await timeline('', colleague))).not.toContain(other.id);
    });
  });
});
