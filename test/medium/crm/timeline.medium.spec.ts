import { minute } from '../reading/support/desk-rows.js';
import { TwoAnnas } from './support/two-annas.js';

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

describe('customers on their time line', () => {
  const world = new TwoAnnas();
  beforeAll(() => world.open());
  afterAll(() => world.close());
  beforeEach(() => world.fill());
  afterEach(() => world.empty());

  const timeline = async (query = '', who = world.agent) =>
    (await who.desk.get<Timeline>(`/api/v1/customers/${world.anna.customerId}/timeline${query}`))
      .body;

  it('have conversations, notes and links of all channels in one order, page by page', async () => {
    await world.link(world.anna.customerId, world.annaOnForum.id);
    for (let n = 1; n <= 6; n += 1) {
      await world.desk.rows.conversation({
        channelId: n % 2 ? world.page : world.forum,
        identityId: n % 2 ? world.anna.id : world.annaOnForum.id,
        lastMessageAt: minute(n),
        openedAt: minute(n),
      });
      await world.desk.rows.note({
        customerId: world.anna.customerId,
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
    await world.link(world.anna.customerId, world.annaOnForum.id);
    await world.desk.rows.note({ customerId: world.anna.customerId });
    expect((await timeline('?network=discourse')).items.map(({ type }) => type).sort()).toEqual([
      'conversation',
      'link',
    ]);
    expect((await timeline('?kinds=note')).items.map(({ type }) => type)).toEqual(['note']);
    expect((await timeline('?network=facebook')).items.map(({ type }) => type)).toEqual([
      'conversation',
    ]);
  });

  it('show threads of others in which they spoke, and none of foreign channels', async () => {
    const other = await world.desk.rows.conversation({ channelId: world.forum });
    await world.desk.rows.participant(other.id, world.anna.id);
    const ids = ({ items }: Timeline) => items.map(({ conversation }) => conversation?.id);
    expect(ids(await timeline())).toContain(other.id);
    expect(ids(await timeline('', world.colleague))).not.toContain(other.id);
  });
});
