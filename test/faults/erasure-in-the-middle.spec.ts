import { eventually } from '../support/eventually.js';
import { unique } from '../support/unique.js';
import { FaultDesk } from './support/fault-desk.js';
import type { DeskClient } from '../support/desk-client.js';

let world: FaultDesk;
let admin: DeskClient;

beforeAll(async () => {
  world = await FaultDesk.open();
  admin = await world.desk.person('administrator');
}, 120_000);
afterAll(() => world?.close());

/** Somebody with comments, and the raw deliveries that brought them. */
async function somebody(): Promise<{ customerId: string; name: string }> {
  const name = unique('Quirina');
  const acts = Array.from({ length: 5 }, () => ({
    do: 'comment' as const,
    author: name,
    text: unique(`${name} says`),
  }));
  await world.sandbox.act(acts);
  return eventually(async () => {
    const [row] = await world.desk.rows<{ id: string; n: number }>(
      `select i.customer_id as id, count(*)::int as n from identity i
       join message m on m.author_identity_id = i.id where i.name = $1 group by 1`,
      [name],
    );
    expect(row?.n).toBe(acts.length);
    return { customerId: row!.id, name };
  });
}

const placesOf = (name: string) =>
  world.desk.rows<{ place: string }>(
    `select 'message' as place from message where text like $1
     union all select 'customer' from customer where name like $1
     union all select 'identity' from identity where name like $1
     union all select 'journal' from inbound_event where position(convert_to($2, 'utf8') in body) > 0`,
    [`%${name}%`, name],
  );

describe('A desk that dies while it erases somebody', () => {
  it.each(['erasure.before-commit:25', 'erasure.after-commit:90'])(
    'at %s goes on where it was, and what is delivered meanwhile brings nobody back',
    async (failpoint) => {
      const { customerId, name } = await somebody();
      const deliveries = `insert into inbound_event
          (source, network, channel_id, delivery_key, origin, headers, body)
        select source, network, channel_id, gen_random_uuid()::text, origin, headers, body
        from inbound_event where position(convert_to($1, 'utf8') in body) > 0`;
      await world.desk.rows('create table if not exists again (like inbound_event)');
      await world.desk.rows(
        `insert into again overriding system value select * from inbound_event
         where position(convert_to($1, 'utf8') in body) > 0`,
        [name],
      );
      const begun = { id: '' };
      await world.diesAt(failpoint, async () => {
        const asked = await admin.tell<{ id: string }>('POST', '/privacy/erasures', {
          customerId,
          name,
        });
        begun.id = asked.id;
      });
      await world.desk.rows(deliveries.replace('from inbound_event', 'from again'), [name]);
      await world.desk.rows('drop table again');
      await world.comesBack();

      await eventually(async () => {
        const request = await admin.read<{ state: string }>(`/privacy/requests/${begun.id}`);
        expect(request.state).toBe('done');
        const [left] = await world.desk.rows<{ n: number }>(
          `select count(*)::int as n from inbound_event where state = 'new'`,
        );
        expect(left!.n).toBe(0);
      });
      expect(await placesOf(name)).toEqual([]);
    },
  );
});
