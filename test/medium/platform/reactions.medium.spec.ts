import { eventually } from '../../support/eventually.js';
import { DeskWorld } from '../replies/support/desk-world.js';

let world: DeskWorld;

beforeAll(async () => {
  world = await DeskWorld.open();
});
afterAll(() => world.close());

describe('A reaction whose events are rare', () => {
  it('does not read again and again what was not for it', async () => {
    const [{ xid }]: { xid: string }[] = await world.db.query(
      `insert into event (type) values ('tag.added') returning xid::text as xid`,
    );
    await eventually(async () => {
      const places: { isBeyond: boolean }[] = await world.db.query(
        `select xid > $1::text::xid8 as "isBeyond" from reaction_cursor`,
        [xid],
      );
      expect(places.length).toBeGreaterThan(3);
      expect(places.filter(({ isBeyond }) => !isBeyond)).toEqual([]);
    });
  });
});
