import { pause } from '../support/eventually.js';
import { type Dice, diceFrom, roundsOf, seedOfRun } from './support/dice.js';
import { FaultDesk } from './support/fault-desk.js';
import { History } from './support/history.js';
import { underLoad } from './support/load.js';
import { FAULTLESS, reconcile } from './support/reconcile.js';

const ROUNDS = roundsOf(2);
const LOAD_MS = 3_000;

let world: FaultDesk;

beforeAll(async () => {
  world = await FaultDesk.open();
}, 120_000);
afterAll(() => world?.close());

/** Ways in which a part of the installation goes away; each ends with everything there again. */
const MISFORTUNES: Record<string, (dice: Dice) => Promise<void>> = {
  'Hark is killed': async () => {
    await world.hark.kill();
    await world.comesBack();
  },
  'Hark is killed, and again while it starts': async (dice) => {
    await world.hark.kill();
    await world.hark.launch();
    await pause(300 + dice.below(2_000));
    await world.hark.kill();
    await world.comesBack();
  },
  'Postgres crashes': () => world.crashPostgres(),
  'connections to Postgres break': async () => {
    await world.desk.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
  },
  'Hark stands still for a while': async (dice) => {
    world.hark.signal('SIGSTOP');
    await pause(500 + dice.below(1_000));
    world.hark.signal('SIGCONT');
  },
};

describe.each(Object.keys(MISFORTUNES))('When %s at any moment', (name) => {
  it(
    'no webhook, message or reply is lost or doubled',
    async () => {
      const seed = seedOfRun(name);
      for (let round = 0; round < ROUNDS; round += 1) {
        const dice = diceFrom(seed + round);
        const history = new History(world.sandbox, world.agent);
        const load = underLoad(world, history, dice, LOAD_MS / ROUNDS + 500);
        await pause(200 + dice.below(LOAD_MS / ROUNDS));
        await MISFORTUNES[name]!(dice);
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
