import { eventually, pause } from '../support/eventually.js';
import { unique } from '../support/unique.js';
import { diceFrom, roundsOf, seedOfRun } from './support/dice.js';
import { FaultDesk } from './support/fault-desk.js';

const ROUNDS = roundsOf(3);
const CLOCKS = 40;
/** Within so long after they are set, all of them become due. */
const SPREAD_MS = 900;

let world: FaultDesk;
let threshold = 0;

beforeAll(async () => {
  world = await FaultDesk.open();
  await world.agent.post('/api/v1/policies', {
    name: 'Everybody',
    condition: { all: [] },
    calendarId: null,
    targets: [{ priority: 3, kind: 'first-reply', minutes: 600, time: 'calendar' }],
    warnings: [],
    automaticAnswerStops: false,
    enabled: true,
  });
  await world.sandbox.act(
    Array.from({ length: CLOCKS }, () => ({
      do: 'comment' as const,
      author: unique('Person'),
      text: unique('When?'),
    })),
  );
  await eventually(async () => {
    expect(await clocks()).toBe(CLOCKS);
    expect(await unfollowed()).toBe(0);
  });
}, 120_000);
afterAll(() => world?.close());

const clocks = async (): Promise<number> =>
  (
    await world.desk.rows<{ n: number }>('select count(*)::int as n from clock where is_running')
  )[0]!.n;

/** Events and conversations whose clocks are still to be computed: that would put back what is set here. */
async function unfollowed(): Promise<number> {
  const [row] = await world.desk.rows<{ n: number }>(
    `select (select count(*) from clock_follow)::int +
       greatest(0, $1 - (select count(*) from event where type = 'message.labelled'))::int +
       (select count(*) from reaction_cursor place where reaction = 'clocks-follow-conversations'
          and (lease_until is not null or exists (select from event e where e.type = 'message.labelled'
            and (e.xid, e.id) > (place.xid, place.event_id))))::int as n`,
    [CLOCKS],
  );
  return row!.n;
}

/** Each clock has one more warning to tell, at moments that begin now. */
async function setWarnings(): Promise<string> {
  threshold += 1;
  const name = `share:${threshold}`;
  await world.desk.rows(
    `update clock set next_fire_at = soon.at, moments = json_build_array(json_build_object(
       'threshold', $1::text, 'at', (extract(epoch from soon.at) * 1000)::bigint))
     from (select id, now() + random() * make_interval(secs => $2) as at from clock) soon
     where soon.id = clock.id`,
    [name, SPREAD_MS / 1000],
  );
  return name;
}

/** Waits until nothing is due any more, then counts what was told of it. */
async function toldOf(
  name: string,
): Promise<{ firings: number; events: number; conversations: number }> {
  await eventually(async () => {
    const [row] = await world.desk.rows<{ n: number }>(
      'select count(*)::int as n from clock where next_fire_at is not null',
    );
    expect(row!.n).toBe(0);
  });
  const [told] = await world.desk.rows<{ firings: number; events: number; conversations: number }>(
    `select (select count(*)::int from clock_firing where threshold = $1) as firings,
       count(*)::int as events, count(distinct conversation_id)::int as conversations
     from event where type = 'clock.warned' and data->>'warning' = $2`,
    [name, name.split(':')[1]],
  );
  return told!;
}

const ONCE_EACH = { firings: CLOCKS, events: CLOCKS, conversations: CLOCKS };

describe('Clocks of a desk that dies between due and told', () => {
  it.each(['clock.claimed', 'clock.fired', 'clock.before-commit'])(
    'at %s tell everything once',
    async (point) => {
      let name = '';
      await world.diesAt(point, async () => {
        name = await setWarnings();
      });
      await world.comesBack();
      expect(await toldOf(name)).toEqual(ONCE_EACH);
    },
  );

  it(
    'at any moment lose and double nothing',
    async () => {
      const seed = seedOfRun('clocks');
      for (let round = 0; round < ROUNDS; round += 1) {
        const dice = diceFrom(seed + round);
        const name = await setWarnings();
        await pause(dice.below(SPREAD_MS + 300));
        await world.hark.kill();
        await world.comesBack();
        expect({ seed: seed + round, ...(await toldOf(name)) }).toEqual({
          seed: seed + round,
          ...ONCE_EACH,
        });
      }
    },
    60_000 + ROUNDS * 20_000,
  );
});
