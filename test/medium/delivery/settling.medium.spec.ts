import { type LedgerWorld, ledgerWorld, inLedgerWorld } from './support/ledger-world.js';
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
    const looked = (id: string, absences: number) =>
      until(
        () => world.reply(id),
        (reply) => reply.settleAbsences === absences,
      );

    it.each([
      ['the line was cut', { do: 'accept-then-drop' }],
      ['the network answered 500', { do: 'accept-then', status: 500 }],
    ] as const)('is found there and not sent twice after %s', async (_, behaviour) => {
      const channelId = await world.channel();
      world.network.next(behaviour);
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await world.timePasses(id);
      const reply = await world.becomes(id, 'sent');

      expect(sentFor(id)).toHaveLength(1);
      expect(reply.externalId).toBe(sentFor(id)[0]!.id);
      expect(await world.events(id)).toEqual([
        'delivery.queued',
        'delivery.unknown',
        'delivery.sent',
        'delivery.settled',
      ]);
    });

    it('is not looked for at once: networks show new items late', async () => {
      const channelId = await world.channel();
      world.network.next({ do: 'refuse', status: 500 });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      const waiting = await until(
        () => world.reply(id),
        ({ dueAt }) => dueAt.getTime() > Date.now() + 5000,
      );
      expect(waiting).toMatchObject({ state: 'unknown', settleTries: 0 });
    });

    it('is sent again only when it was not there twice', async () => {
      const channelId = await world.channel();
      world.network.next({ do: 'refuse', status: 500 });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await world.timePasses(id);
      expect(await looked(id, 1)).toMatchObject({ state: 'unknown', attempt: 1 });
      await world.timePasses(id);
      await world.becomes(id, 'queued');
      await world.timePasses(id);

      expect(await world.becomes(id, 'sent')).toMatchObject({ attempt: 2 });
      expect(sentFor(id)).toHaveLength(1);
    });

    it('does not take an earlier reply with the same words for itself', async () => {
      const channelId = await world.channel();
      const text = 'Thank you!';
      const first = await world.enqueue({ channelId, text });
      await world.becomes(first, 'sent');
      world.network.next({ do: 'refuse', status: 500 });
      const { id } = await world.becomes(await world.enqueue({ channelId, text }), 'unknown');
      await world.timePasses(id);

      expect(await looked(id, 1)).toMatchObject({ state: 'unknown', externalId: null });
    });
  });

  it('is simply sent again where a second one replaces the first', () =>
    inLedgerWorld({ settle: 'replace' }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept-then-drop' });
      const id = await world.enqueue({ channelId });
      await until(
        () => world.reply(id),
        ({ state, attempt }) => state === 'queued' && attempt === 1,
      );
      await world.timePasses(id);
      expect(await world.becomes(id, 'sent')).toMatchObject({ attempt: 2 });
    }));

  it('waits for the echo where the network sends one, then asks a person', () =>
    inLedgerWorld({ settle: 'echo', canReadBack: false }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept-then-drop' });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await until(
        () => world.reply(id),
        ({ dueAt }) => dueAt.getTime() > Date.now() + 60_000,
      );
      expect(await world.deliveries.find(id)).toMatchObject({ needsDecision: false });
      await world.timePasses(id);
      await until(
        () => world.deliveries.find(id),
        (reply) => reply?.needsDecision === true,
      );
    }));
});
