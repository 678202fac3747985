import type { ReplyCapability } from '../../../server/channels/contract.js';
import { compileWorker, type WorkerPrograms } from './support/compiled-worker.js';
import { inLedgerWorld, type LedgerWorld } from './support/ledger-world.js';
import { until } from './support/until.js';

describe('a worker that is killed in the middle of a send', () => {
  let programs: WorkerPrograms;
  beforeAll(async () => {
    programs = await compileWorker();
  });
  afterAll(() => programs.remove());

  /** Kills a process at the named place, then lets this one take up what it left. */
  async function crashAt(world: LedgerWorld, failpoint: string, settle: ReplyCapability['settle']) {
    const channelId = await world.channel();
    const id = await world.enqueue({ channelId });
    const signal = await programs.runUntilKilled(
      {
        databaseUrl: world.url,
        dataDir: world.dataDir,
        networkUrl: world.network.url,
        adapter: { settle },
      },
      failpoint,
    );
    expect(signal).toBe('SIGKILL');
    return id;
  }

  const afterwards = (
    failpoint: string,
    settle: ReplyCapability['settle'],
    check: (world: LedgerWorld, id: string) => Promise<void>,
  ) =>
    inLedgerWorld(
      { settle },
      async (world) => {
        const id = await crashAt(world, failpoint, settle);
        await inLedgerWorld({ settle }, (survivor) => check(survivor, id), { beside: world });
      },
      { worker: false },
    );

  const effects = (world: LedgerWorld, id: string) =>
    world.network.effects.filter(({ correlation }) => correlation === id);

  const inTime = (world: LedgerWorld, id: string, state: string) =>
    world.inTime(id, (reply) => reply.state === state);

  it('after the claim: sent once, by the next', () =>
    afterwards('reply.after-claim', 'none', async (world, id) => {
      expect(await world.reply(id)).toMatchObject({ state: 'claimed', attempt: 0 });
      expect(await inTime(world, id, 'sent')).toMatchObject({ attempt: 1 });
      expect(effects(world, id)).toHaveLength(1);
    }));

  it('before the first byte: sent once, after it was looked for twice', () =>
    afterwards('reply.before-first-byte', 'read-back', async (world, id) => {
      expect((await world.reply(id)).state).toBe('sending');
      expect(effects(world, id)).toHaveLength(0);
      expect(await inTime(world, id, 'sent')).toMatchObject({ attempt: 2 });
      expect(effects(world, id)).toHaveLength(1);
    }));

  it.each(['reply.after-last-byte', 'reply.before-sent-commit'])(
    '%s: found on the network, not sent twice',
    (failpoint) =>
      afterwards(failpoint, 'read-back', async (world, id) => {
        expect((await world.reply(id)).state).toBe('sending');
        await until(
          () => effects(world, id),
          ({ length }) => length === 1,
        );
        expect(await inTime(world, id, 'sent')).toMatchObject({
          attempt: 1,
          externalId: effects(world, id)[0]!.id,
        });
        expect(effects(world, id)).toHaveLength(1);
      }),
  );

  it.each(['reply.before-first-byte', 'reply.after-last-byte', 'reply.before-sent-commit'])(
    '%s: said to be unknown and left to a person where nothing can settle it',
    (failpoint) =>
      afterwards(failpoint, 'none', async (world, id) => {
        await inTime(world, id, 'unknown');
        await until(
          () => world.deliveries.find(id),
          (reply) => reply?.needsDecision === true,
        );
        for (let n = 0; n < 5; n++) {
          await world.timePasses(id);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        expect(await world.reply(id)).toMatchObject({ state: 'unknown', attempt: 1 });
        expect(effects(world, id).length).toBeLessThanOrEqual(1);
      }),
  );

  it('after the outcome was written: nothing is left to do', () =>
    afterwards('reply.after-sent', 'none', async (world, id) => {
      expect((await world.reply(id)).state).toBe('sent');
      await world.timePasses(id);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(effects(world, id)).toHaveLength(1);
    }));
});
