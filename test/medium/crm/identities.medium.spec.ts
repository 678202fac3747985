import type { SeenAuthor } from '../../../server/crm/contract.js';
import { Identities } from '../../../server/crm/index.js';
import { ReadingDesk } from '../reading/support/reading-desk.js';
import { minute } from '../reading/support/desk-rows.js';

describe('identities of authors', () => {
  let desk: ReadingDesk;

  beforeAll(async () => {
    desk = await ReadingDesk.open();
  });
  afterAll(() => desk.close());
  afterEach(() => desk.db.query('delete from identity; delete from customer'));

  const seen = (externalId: string, over: Partial<SeenAuthor> = {}): SeenAuthor => ({
    externalId,
    seenAt: minute(1),
    name: `Name ${externalId}`,
    ...over,
  });
  const resolve = (authors: readonly SeenAuthor[], network = 'facebook') =>
    desk.db.transaction((manager) => desk.get(Identities).resolve(manager, network, authors));
  const people = () =>
    desk.db.query<
      { external_id: string; name: string | null; customer: string; last_seen_at: Date }[]
    >(
      `select i.external_id, i.name, c.name as customer, i.last_seen_at
       from identity i join customer c on c.id = i.customer_id order by i.external_id`,
    );

  it('are made once, each with a customer of its own, however often an author appears', async () => {
    const first = await resolve([seen('a'), seen('b'), seen('a', { seenAt: minute(2) })]);
    expect([...first.keys()].sort()).toEqual(['a', 'b']);
    expect(first.get('a')!.isNew).toBe(true);
    expect(first.get('a')!.customerId).not.toBe(first.get('b')!.customerId);
    const again = await resolve([seen('a'), seen('c')]);
    expect(again.get('a')).toEqual({ ...first.get('a'), isNew: false });
    expect(again.get('c')!.isNew).toBe(true);
    expect(await people()).toHaveLength(3);
  });

  it('are different people on different networks', async () => {
    const one = await resolve([seen('a')]);
    const other = await resolve([seen('a')], 'discourse');
    expect(one.get('a')!.customerId).not.toBe(other.get('a')!.customerId);
  });

  it('are made once by many transactions that meet the same people in different orders', async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `p${n}`);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) => {
        const mixed = ids.map((_id, k) => ids[(k * 7 + n * 11) % ids.length]!);
        return resolve(mixed.map((id) => seen(id, { seenAt: minute(n), name: `${id} at ${n}` })));
      }),
    );
    expect(await people()).toHaveLength(30);
    expect(await desk.db.query('select count(*)::int as n from customer')).toEqual([{ n: 30 }]);
    for (const id of ids) {
      expect(new Set(answers.map((answer) => answer.get(id)!.identityId)).size).toBe(1);
      expect(answers.filter((answer) => answer.get(id)!.isNew)).toHaveLength(1);
    }
    expect((await people()).map(({ name }) => name)).toEqual(
      [...ids].sort().map((id) => `${id} at 15`),
    );
  });

  it('leave nothing behind when the transaction fails', async () => {
    const failing = desk.db.transaction(async (manager) => {
      await desk.get(Identities).resolve(manager, 'facebook', [seen('a')]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await people()).toEqual([]);
  });

  it('keep the newest profile and call the customer by it, until a colleague knows better', async () => {
    await resolve([seen('a', { name: undefined, handle: 'anna1', seenAt: minute(1) })]);
    expect(await people()).toMatchObject([{ name: null, customer: 'anna1' }]);
    await resolve([seen('a', { name: 'Anna V.', seenAt: minute(5) })]);
    expect(await people()).toMatchObject([
      { name: 'Anna V.', customer: 'Anna V.', last_seen_at: minute(5) },
    ]);
    await resolve([seen('a', { name: 'Anna too early', seenAt: minute(3) })]);
    expect(await people()).toMatchObject([{ name: 'Anna V.', last_seen_at: minute(5) }]);
    await desk.db.query(`update customer set name = 'Mrs Verhoeven'`);
    await resolve([seen('a', { name: 'Anna Verhoeven', seenAt: minute(9) })]);
    expect(await people()).toMatchObject([{ name: 'Anna Verhoeven', customer: 'Mrs Verhoeven' }]);
  });

  it('take hostile names as text, without what Postgres refuses', async () => {
    await resolve([seen("'; drop table customer; --", { name: 'A\u0000nna\u202e <script>' })]);
    expect(await people()).toMatchObject([{ name: 'A nna <script>' }]);
  });

  it('are resolved two hundred at a time', async () => {
    const authors = Array.from({ length: 200 }, (_, n) => seen(`p${n}`));
    await resolve(authors);
    await resolve(authors.map((author) => ({ ...author, seenAt: minute(2) })));
    expect(await people()).toHaveLength(200);
  });

  it('answers nothing for nobody', async () => {
    expect((await resolve([])).size).toBe(0);
  });
});
