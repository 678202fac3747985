import { Redis } from 'ioredis';
import { pause } from '../support/eventually.js';
import { requireRedis, startRedis, type TestRedis } from '../support/redis.js';
import { diceFrom, roundsOf, seedOfRun } from './support/dice.js';
import { FaultDesk } from './support/fault-desk.js';
import { History } from './support/history.js';
import { underLoad } from './support/load.js';
import { FAULTLESS, reconcile } from './support/reconcile.js';

const describeWithRedis = requireRedis();
const ROUNDS = roundsOf(1);

describeWithRedis('When Redis', () => {
  let redis: TestRedis;
  let world: FaultDesk;

  beforeAll(async () => {
    redis = await startRedis();
    world = await FaultDesk.open({ REDIS_URL: redis.url });
  }, 120_000);
  afterAll(async () => {
    await world?.close();
    await redis?.stop();
  });

  it.each([
    [
      'is emptied',
      async () => {
        const client = new Redis(redis.url);
        await client.flushall();
        client.disconnect();
      },
    ],
    [
      'goes away and comes back empty',
      async () => {
        await redis.stop();
        await pause(700);
        redis = await startRedis(redis.port);
      },
    ],
  ])(
    '%s, no webhook, message or reply is lost or doubled',
    async (name, misfortune) => {
      const seed = seedOfRun(name);
      for (let round = 0; round < ROUNDS; round += 1) {
        const dice = diceFrom(seed + round);
        const history = new History(world.sandbox, world.agent);
        const load = underLoad(world, history, dice, 2_000);
        await pause(300 + dice.below(1_000));
        await misfortune();
        for (const asked of await load) await history.insist(asked);
        expect({ seed: seed + round, ...(await reconcile(world, history)) }).toEqual({
          seed: seed + round,
          ...FAULTLESS,
        });
      }
    },
    60_000 + ROUNDS * 60_000,
  );
});
