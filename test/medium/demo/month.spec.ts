import { RecountViews } from '../../../server/desk/conversations/application/recount-views.js';
import { ConversationFigures } from '../../../server/desk/conversations/index.js';
import { eventually } from '../../support/eventually.js';
import { DemoDesk } from './support/demo-desk.js';

interface Page<T> {
  items: T[];
}
interface Row {
  id: string;
  kind: string;
  status: string;
  lastMessage: { text: string; at: string };
}

const FIGURES = `select id, last_message_at, last_message_text, last_message_author, last_customer_message_at,
  unanswered_since, opened_at, message_count from conversation order by id`;

describe('the demo month in the desk', () => {
  let desk: DemoDesk;

  beforeAll(async () => {
    desk = await DemoDesk.new();
    await desk.open();
  });
  afterAll(() => desk.close());

  it('has hundreds of conversations of all kinds and states, with everything that work leaves', async () => {
    const kinds = await desk.rows<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from conversation group by 1`,
    );
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['comment', 'forum', 'message', 'review']);
    expect(await desk.number('select count(*) from conversation')).toBeGreaterThan(400);
    for (const table of [
      'assignment',
      'canned_reply_use',
      'closure',
      'snooze',
      'conversation_tag',
      'note_mention',
      'message_revision',
      'conversation_split',
      'matter',
      'identity_link',
      'customer_note',
      'saved_view',
      'quarantine',
      'unsupported_item',
    ])
      expect([table, await desk.number(`select count(*) from ${table}`)]).not.toEqual([table, 0]);
    const outcomes = await desk.rows(`select distinct outcome from closure`);
    expect(outcomes).toHaveLength(5);
  });

  it('keeps figures as reading them anew gives them', async () => {
    const before = await desk.rows(FIGURES);
    const ids = (await desk.rows<{ id: string }>('select id from conversation')).map(
      ({ id }) => id,
    );
    // One by one: the desk is at work meanwhile, and takes its locks in an order of its own.
    for (const id of ids) await desk.get(ConversationFigures).refresh(desk.db.manager, [id]);
    expect(await desk.rows(FIGURES)).toEqual(before);
    expect(
      await desk.number(`select count(*) from publication p join (
        select c.publication_id as id, count(*)::int as total, count(m.hidden_at)::int as hidden,
          count(m.removed_at)::int as removed
        from message m join conversation c on c.id = m.conversation_id
        where m.is_public and c.publication_id is not null and m.external_id is not null group by 1) real using (id)
        where (p.total_count, p.hidden_count, p.removed_count) <> (real.total, real.hidden, real.removed)`),
    ).toBe(0);
    expect(
      await desk.number(`select count(*) from conversation_participant p full join (
        select conversation_id, author_identity_id as identity_id, count(*)::int as n from message
        where direction = 'inbound' group by 1, 2) real using (conversation_id, identity_id)
        where p.message_count is distinct from real.n`),
    ).toBe(0);
  });

  it('keeps the counters of the views exact', async () => {
    expect(await desk.get(RecountViews).run()).toBe(0);
  });

  it('tells of the past in its order', async () => {
    const late = `from event e join conversation c on c.id = e.conversation_id`;
    expect(
      await desk.number(`select count(*) ${late} where e.at < c.opened_at - interval '1 minute'`),
    ).toBe(0);
    expect(
      await desk.number(`select count(*) from (
        select seq, row_number() over (partition by conversation_id order by seq) as place,
          at < lag(at) over (partition by conversation_id order by seq) as back
        from event where conversation_id is not null) e where seq <> place or back`),
    ).toBe(0);
    expect(
      await desk.number(`select count(*) from (
        select position, row_number() over (partition by conversation_id order by sent_at, id) as place
        from message) m where position <> place`),
    ).toBe(0);
    expect(await desk.number(`select count(*) from closure where at > now()`)).toBe(0);
  });

  it('has a line of the send ledger for each reply of the desk', async () => {
    const replies = `select count(*) from message m left join reply r on r.message_id = m.id`;
    expect(
      await desk.number(`${replies} where m.direction = 'outbound' and m.author_user_id is not null
        and (r.id is null or r.external_id is distinct from m.external_id
          or r.state <> m.delivery_state and r.state <> 'awaiting-approval'
          or r.conversation_id <> m.conversation_id)`),
    ).toBe(0);
    const problems = await desk.rows(
      `select distinct coalesce(failure_class, state) from reply where state in ('failed', 'unknown')`,
    );
    expect(problems.length).toBeGreaterThan(3);
  });

  it('does not change when the networks are read again', async () => {
    await eventually(async () => {
      const unread = await desk.number(
        `select count(*) from channel where next_poll_at is not null and last_poll_at is null`,
      );
      expect(unread).toBe(0);
      expect(await desk.number(`select count(*) from inbound_event where state = 'new'`)).toBe(0);
    });
    const items =
      await desk.number(`select count(*) from message where received_at > now() - interval '60 s'
      and sent_at < now() - interval '5 minutes'`);
    expect(items).toBe(0);
    const changed = await desk.rows<{ from: number | null; times: number }>(
      `select (data->>'from')::int as "from", count(*) over (partition by data->>'messageId')::int as times
       from event where type = 'rating.changed'`,
    );
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.filter(({ from, times }) => from === null || times > 1)).toEqual([]);
    expect(await desk.number(`select count(*) from reaction_failure`)).toBe(0);
  });

  it('lives: what a customer writes on the public page is in the inbox within a second', async () => {
    const anna = await desk.signedIn('anna@lumen.example');
    const text = 'Werkt de nieuwe kaart ook in Japan?';
    await desk.sandbox!.control.act({ acts: [{ do: 'comment', author: 'Mira Bos', text }] });
    await eventually(async () => {
      const { body } = await anna.get<Page<Row>>('/api/v1/conversations?view=unassigned&limit=5');
      expect(body.items[0]?.lastMessage.text).toBe(text);
    });
    const { body } = await anna.get<Page<Row>>('/api/v1/conversations?view=unassigned&limit=1');
    const answered = await anna.post(`/api/v1/conversations/${body.items[0]!.id}/replies`, {
      clientId: '7f1f4f0e-2f0c-4d67-9a0e-0c1d3b5a7e21',
      body: 'Ja, zet Azië even aan bij Kaarten > Instellingen.',
      mode: 'public',
      lastSeenPosition: 1,
    });
    expect(answered.status).toBe(201);
    await eventually(() => {
      const [effect] = desk.sandbox!.control.effects({ kind: 'comment' });
      expect(effect?.text).toMatch(/^Ja, zet Azië/);
    });
  });
});
