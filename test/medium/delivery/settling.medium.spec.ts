import { type LedgerWorld, inLedgerWorld, ledgerWorld } from './support/ledger-world.js';
import { until } from './support/until.js';

describe('a reply of unknown outcome', () => {
  describe('where the network can be read back', () => {
    let world: LedgerWorld;
    beforeAll(async () => {
      world = await ledgerWorld({ settle: 'read-back' });
    });
    afterAll(() => world.close());

    const sentFor = (id: string) =>
      world.network.effects.filter(({ correlation }) => correlation === id);

    it.each([
      ['the line was cut', { do: 'accept-then-drop' }],
      ['the network answered 500', { do: 'accept-then', status: 500 }],
    ] as const)('is found there and not sent twice after %s', async (_, behaviour) => {
      const channelId = await world.channel();
      world.network.next(behaviour);
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      const reply = await world.inTime(id, ({ state }) => state === 'sent');

      expect(sentFor(id)).toHaveLength(1);
      expect(reply).toMatchObject({ attempt: 1, externalId: sentFor(id)[0]!.id });
      expect(await world.events(id)).toEqual([
        'delivery.queued',
        'delivery.unknown',
        'delivery.sent',
        'delivery.settled',
      ]);
    });

    it('is not looked for at once: networks show new items late', async () => {
      const channelId = await world.channel();
      const before = world.network.looks.length;
      world.network.next({ do: 'refuse', status: 500 });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await world.reply(id)).toMatchObject({ state: 'unknown', settleTries: 0 });
      expect(world.network.looks).toHaveLength(before);
    });

    it('is sent again only when it was not there twice', async () => {
      const channelId = await world.channel();
      const before = world.network.looks.length;
      world.network.next({ do: 'refuse', status: 500 });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await world.inTime(id, ({ state }) => state === 'queued' || state === 'sent');
      expect(world.network.looks.length - before).toBeGreaterThanOrEqual(2);

      expect(await world.inTime(id, ({ state }) => state === 'sent')).toMatchObject({ attempt: 2 });
      expect(sentFor(id)).toHaveLength(1);
    });

    it('does not take an earlier reply with the same words for itself', async () => {
      const channelId = await world.channel();
      const text = 'Thank you!';
      const first = await world.becomes(await world.enqueue({ channelId, text }), 'sent');
      world.network.next({ do: 'refuse', status: 500 });
      const { id } = await world.becomes(await world.enqueue({ channelId, text }), 'unknown');
      const second = await world.inTime(id, ({ state }) => state === 'sent');

      expect(second.externalId).not.toBe(first.externalId);
      expect(sentFor(id)).toHaveLength(1);
    });
  });

  it('is simply sent again where a second one replaces the first', () =>
    inLedgerWorld({ settle: 'replace' }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept-then-drop' });
      const id = await world.enqueue({ channelId });
      await until(
        () => world.reply(id),
        ({ attempt }) => attempt === 1,
      );
      expect(await world.inTime(id, ({ state }) => state === 'sent')).toMatchObject({ attempt: 2 });
    }));

  it('waits for the echo where the network sends one, then asks a person', () =>
    inLedgerWorld({ settle: 'echo', canReadBack: false }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept-then-drop' });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await world.deliveries.find(id)).toMatchObject({ needsDecision: false });
      await world.inTime(id, ({ dueAt }) => dueAt.getFullYear() === 9999);
      expect(await world.deliveries.find(id)).toMatchObject({ needsDecision: true, attempt: 1 });
    }));
});
