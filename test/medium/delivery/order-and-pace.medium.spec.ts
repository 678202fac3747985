import { newId } from '../../../server/platform/kernel/index.js';
import { type LedgerWorld, ledgerWorld, inLedgerWorld } from './support/ledger-world.js';
import { until } from './support/until.js';

describe('replies of one conversation', () => {
  let world: LedgerWorld;
  beforeAll(async () => {
    world = await ledgerWorld({ settle: 'none' });
  });
  afterAll(() => world.close());

  const textsOn = (channelId: string) =>
    world.network.effects.filter(({ channel }) => channel === channelId).map(({ text }) => text);

  it('arrive in the order in which they were written, however slow the first is', async () => {
    const channelId = await world.channel();
    const conversationId = newId();
    world.network.next({ do: 'accept', afterMs: 600 });
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three'])
      ids.push(await world.enqueue({ channelId, conversationId, text }));
    await world.becomes(ids[2]!, 'sent');
    expect(textsOn(channelId)).toEqual(['one', 'two', 'three']);
  });

  it('wait for an earlier one that is tried again', async () => {
    const channelId = await world.channel();
    const conversationId = newId();
    world.network.next({ do: 'refuse', status: 429, headers: { 'retry-after': '1' } });
    await world.enqueue({ channelId, conversationId, text: 'one' });
    const second = await world.enqueue({ channelId, conversationId, text: 'two' });
    await world.becomes(second, 'sent');
    expect(textsOn(channelId)).toEqual(['one', 'two']);
  });

  it('do not wait for ever behind one of which nobody knows', async () => {
    const channelId = await world.channel();
    const conversationId = newId();
    world.network.next({ do: 'accept-then-drop' });
    const first = await world.enqueue({ channelId, conversationId, text: 'one' });
    const second = await world.enqueue({ channelId, conversationId, text: 'two' });
    await world.becomes(second, 'sent');
    expect((await world.reply(first)).state).toBe('unknown');
  });

  it('go out beside those of other conversations', async () => {
    const channelId = await world.channel();
    world.network.always(channelId, { do: 'accept', afterMs: 2_000 });
    const ids = await Promise.all([1, 2, 3, 4].map(() => world.enqueue({ channelId })));
    for (const id of ids) await world.becomes(id, 'sent');
    // The last was on its way before the first had its answer.
    const left = world.network.calls.slice(-4).map(({ at }) => at);
    expect(Math.max(...left) - Math.min(...left)).toBeLessThan(2_000);
  });
});

describe('a channel', () => {
  it('sends no faster than its pace, over the sweep as well as over wake-ups', () =>
    inLedgerWorld({ settle: 'none', pace: { perMinute: 300, burst: 2 } }, async (world) => {
      const channelId = await world.channel();
      const ids: string[] = [];
      for (let n = 0; n < 10; n++) ids.push(await world.enqueue({ channelId }));
      for (const id of ids) await world.becomes(id, 'sent');

      const times = world.network.calls.map(({ at }) => at).sort((a, b) => a - b);
      const lasted = times.at(-1)! - times[0]!;
      // Two at once, then eight more at five a second.
      expect(lasted).toBeGreaterThanOrEqual(1200);
    }));

  it('rests for as long as the network asks, with all that waits', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'refuse', status: 429, headers: { 'retry-after': '2' } });
      const first = await world.enqueue({ channelId });
      const [refused] = await until(
        () => world.network.calls,
        ({ length }) => length === 1,
      );
      // What was claimed before the refusal was known may still leave; all others rest.
      await until(
        () =>
          world.db.query<unknown[]>(
            'select 1 from channel_pace where channel_id = $1 and blocked_until is not null',
            [channelId],
          ),
        ({ length }) => length === 1,
      );
      const others = await Promise.all([1, 2, 3].map(() => world.enqueue({ channelId })));
      for (const id of [first, ...others]) await world.becomes(id, 'sent');

      const later = world.network.effects.map(({ at }) => at - refused!.at);
      expect(Math.min(...later)).toBeGreaterThanOrEqual(1990);
    }));

  it('that answers slowly does not delay another', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const [slow, fast] = [await world.channel(), await world.channel()];
      world.network.always(slow, { do: 'accept', afterMs: 2500 });
      for (let n = 0; n < 12; n++) await world.enqueue({ channelId: slow });

      const latencies: number[] = [];
      for (let n = 0; n < 10; n++) {
        const started = performance.now();
        await world.becomes(await world.enqueue({ channelId: fast }), 'sent');
        latencies.push(performance.now() - started);
      }
      expect(Math.max(...latencies)).toBeLessThan(900);
    }));

  it('keeps its replies while its token is dead, and sends them once it is connected again', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'refuse', status: 401 });
      const id = await world.enqueue({ channelId });
      await until(
        () => world.db.query(`select state from channel where id = $1`, [channelId]),
        ([row]) => row.state === 'auth-failed',
      );
      const other = await world.enqueue({ channelId });
      await new Promise((resolve) => setTimeout(resolve, 1200));

      expect(world.network.calls).toHaveLength(1);
      const { items } = await world.deliveries.problems([channelId], { limit: 10 });
      expect(items).toMatchObject([
        { id, failureClass: 'auth', remedy: 'remedy.reconnect-channel' },
      ]);

      await world.db.query(`update channel set state = 'connected' where id = $1`, [channelId]);
      await world.timePasses(id);
      await world.becomes(id, 'sent');
      await world.becomes(other, 'sent');
    }));
});
