import { minute } from './support/desk-rows.js';
import { type Person, ReadingDesk } from './support/reading-desk.js';

interface Node {
  text: string;
  unanswered: boolean;
  children: Node[];
}

describe('a publication and its tree', () => {
  let desk: ReadingDesk;
  let channelId: string;
  let agent: Person;
  let publicationId: string;

  beforeAll(async () => {
    desk = await ReadingDesk.open();
    channelId = await desk.rows.channel();
    agent = await desk.person('agent', [channelId]);
    publicationId = (await desk.rows.publication({ channelId, totalCount: 5, hiddenCount: 1 })).id;
    const thread = (minutes: number, over = {}) =>
      desk.rows.conversation({ channelId, publicationId, lastMessageAt: minute(minutes), ...over });

    const answered = await thread(10);
    const at = { conversationId: answered.id, channelId };
    const root = await desk.rows.message({ ...at, text: 'root', sentAt: minute(1) });
    const ours = await desk.rows.message({
      ...at,
      text: 'ours',
      direction: 'outbound',
      parentExternalId: root.externalId,
      sentAt: minute(2),
    });
    await desk.rows.message({
      ...at,
      text: 'thanks',
      parentExternalId: ours.externalId,
      sentAt: minute(10),
    });

    const waiting = await thread(20, { unansweredSince: minute(20) });
    await desk.rows.message({
      conversationId: waiting.id,
      channelId,
      text: 'waiting',
      sentAt: minute(20),
      hiddenAt: minute(21),
    });

    // A part that was split off from the first thread still stands where it was said.
    const part = await thread(15, { unansweredSince: minute(15) });
    await desk.db.query(
      `insert into conversation_split (id, origin_id, part_id, identity_id) values (gen_random_uuid(), $1, $2, $3)`,
      [answered.id, part.id, part.identityId],
    );
    await desk.rows.message({
      conversationId: part.id,
      channelId,
      text: 'other person',
      parentExternalId: root.externalId,
      sentAt: minute(15),
    });
  });
  afterAll(() => desk.close());

  const drawn = (nodes: readonly Node[]): string =>
    nodes
      .map(
        ({ text, unanswered, children }) =>
          `${text}${unanswered ? '?' : ''}${children.length ? `(${drawn(children)})` : ''}`,
      )
      .join(' ');
  const tree = async (query = '') =>
    (
      await agent.desk.get<{ items: Node[]; nextCursor: string | null }>(
        `/api/v1/publications/${publicationId}/tree${query}`,
      )
    ).body;

  it.each([
    ['all', 'waiting? root(ours(thanks) other person?)'],
    ['unanswered', 'waiting? root(other person?)'],
    ['hidden', 'waiting?'],
    ['ours', 'root(ours)'],
  ])('with the filter %s shows %s', async (filter, expected) => {
    expect(drawn((await tree(`?filter=${filter}`)).items)).toBe(expected);
  });

  it('is read in pages of whole threads', async () => {
    const first = await tree('?limit=1');
    expect(drawn(first.items)).toBe('waiting?');
    const second = await tree(`?limit=1&cursor=${first.nextCursor}`);
    expect([drawn(second.items), second.nextCursor]).toEqual([
      'root(ours(thanks) other person?)',
      null,
    ]);
  });

  it('has counters', async () => {
    const { body } = await agent.desk.get(`/api/v1/publications/${publicationId}`);
    expect(body).toMatchObject({
      counts: { total: 5, hidden: 1, unanswered: 2, conversations: 3 },
    });
  });

  it('is not there for people of other channels', async () => {
    const outsider = await desk.person('agent', [await desk.rows.channel('Other')]);
    for (const path of ['', '/tree'])
      expect((await outsider.desk.get(`/api/v1/publications/${publicationId}${path}`)).status).toBe(
        404,
      );
  });
});
