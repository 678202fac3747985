import type { Echo, Receipt } from '../../../server/channels/delivery/contract.js';
import type { Reply } from '../../../server/channels/delivery/data/reply.entity.js';
import { type LedgerWorld, ledgerWorld } from './support/ledger-world.js';
import { until } from './support/until.js';

describe('what networks say of our own sends', () => {
  let world: LedgerWorld;
  beforeAll(async () => {
    world = await ledgerWorld({ settle: 'none' });
  });
  afterAll(() => world.close());

  const echoOf = (reply: Reply, over: Partial<Echo> = {}): Echo => ({
    channelId: reply.channelId,
    kind: reply.kind,
    externalId: 'item-of-the-network',
    text: reply.body,
    parentExternalId: 'parent',
    occurredAt: new Date(),
    ...over,
  });
  const match = (echo: Echo) =>
    world.db.transaction((manager) => world.deliveries.matchEcho(manager, echo));

  async function unknownReply(text: string): Promise<Reply> {
    const channelId = await world.channel();
    world.network.next({ do: 'accept-then-drop' });
    return world.becomes(await world.enqueue({ channelId, text }), 'unknown');
  }

  it('settles an unknown outcome: by what the send put in', async () => {
    const reply = await unknownReply('As we said');
    const echo = echoOf(reply, {
      text: 'Changed by the network',
      correlation: reply.clientMessageId,
    });

    expect(await match(echo)).toBe(reply.id);
    expect(await world.reply(reply.id)).toMatchObject({
      state: 'sent',
      externalId: 'item-of-the-network',
    });
    expect((await world.events(reply.id)).slice(-2)).toEqual(['delivery.sent', 'delivery.settled']);
  });

  it('settles an unknown outcome: by words, place and time', async () => {
    const reply = await unknownReply('Dear customer,\n\nyour card is on its way. ');
    const echo = echoOf(reply, { text: 'Dear customer, your card is on its way.\u200b' });
    expect(await match(echo)).toBe(reply.id);
    expect((await world.reply(reply.id)).state).toBe('sent');
  });

  it.each([
    ['other words', { text: 'Something else' }],
    ['another place', { parentExternalId: 'elsewhere' }],
    ['no place at all', { parentExternalId: undefined }],
    ['another day', { occurredAt: new Date(Date.now() - 86_400_000) }],
    ['another channel', { channelId: '01890000-0000-7000-8000-000000000009' }],
  ])('does not take for ours what has %s', async (_, over) => {
    const reply = await unknownReply('Your card is on its way.');
    expect(await match(echoOf(reply, over))).toBeUndefined();
    expect((await world.reply(reply.id)).state).toBe('unknown');
  });

  it('is recognised before the answer to the send comes, and the answer changes nothing', async () => {
    const channelId = await world.channel();
    world.network.next({ do: 'accept', answerAfterMs: 700 });
    const id = await world.enqueue({ channelId });
    const effect = await until(
      () => world.network.effects.find(({ correlation }) => correlation === id),
      (found) => found !== undefined,
    );
    const reply = await world.becomes(id, 'sending');
    expect(await match(echoOf(reply, { externalId: effect!.id }))).toBe(id);
    expect((await world.reply(id)).state).toBe('sent');
    await until(
      async () => (await world.deliveries.attemptsOf([id])).get(id)!,
      ([attempt]) => attempt?.outcome === 'sent',
    );

    expect(await world.reply(id)).toMatchObject({ state: 'sent', externalId: effect!.id });
    expect(await world.events(id)).toEqual(['delivery.queued', 'delivery.sent']);
  });

  it('stops another attempt when the echo comes after the first was given up', async () => {
    const reply = await unknownReply('Late news');
    await world.db.query(
      `update reply set state = 'queued', due_at = now() + interval '1 hour' where id = $1`,
      [reply.id],
    );
    expect(await match(echoOf(reply))).toBe(reply.id);
    await world.timePasses(reply.id);
    await new Promise((resolve) => setTimeout(resolve, 700));

    expect(await world.reply(reply.id)).toMatchObject({ state: 'sent', attempt: 1 });
    expect(world.network.effects.filter(({ text }) => text === 'Late news')).toHaveLength(1);
  });

  it('knows its own item again, however often it is shown', async () => {
    const channelId = await world.channel();
    const reply = await world.becomes(await world.enqueue({ channelId }), 'sent');
    const echo = echoOf(reply, { externalId: reply.externalId!, text: 'edited meanwhile' });
    expect([await match(echo), await match(echo)]).toEqual([reply.id, reply.id]);
    expect(await world.events(reply.id)).toEqual(['delivery.queued', 'delivery.sent']);
  });

  const receipt = (reply: Reply, over: Partial<Receipt>): Receipt => ({
    channelId: reply.channelId,
    kind: 'message',
    state: 'delivered',
    threadKey: 'thread',
    at: new Date(),
    ...over,
  });
  const arrive = (arrived: Receipt) =>
    world.db.transaction((manager) => world.deliveries.applyReceipt(manager, arrived));

  it('follows delivered and read, and a late "delivered" takes nothing back', async () => {
    const channelId = await world.channel();
    const reply = await world.becomes(await world.enqueue({ channelId, kind: 'message' }), 'sent');
    await arrive(receipt(reply, { externalIds: [reply.externalId!] }));
    expect((await world.reply(reply.id)).state).toBe('delivered');
    await arrive(receipt(reply, { state: 'read', upTo: new Date() }));
    await arrive(receipt(reply, { externalIds: [reply.externalId!] }));

    const read = await world.reply(reply.id);
    expect(read.state).toBe('read');
    expect(read.deliveredAt).toBeInstanceOf(Date);
    expect(await world.events(reply.id)).toEqual([
      'delivery.queued',
      'delivery.sent',
      'delivery.delivered',
      'delivery.read',
    ]);
  });

  it('takes a receipt "up to" for what had been sent by then, in that thread only', async () => {
    const channelId = await world.channel();
    const target = { threadKey: 'other', parentExternalId: 'parent' };
    const elsewhere = await world.becomes(await world.enqueue({ channelId, target }), 'sent');
    const earlier = await world.becomes(await world.enqueue({ channelId }), 'sent');
    const upTo = new Date();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const later = await world.becomes(await world.enqueue({ channelId }), 'sent');
    await arrive(receipt(earlier, { state: 'read', upTo }));

    expect((await world.reply(earlier.id)).state).toBe('read');
    expect((await world.reply(later.id)).state).toBe('sent');
    expect((await world.reply(elsewhere.id)).state).toBe('sent');
  });

  describe('that come before the id of the reply is known', () => {
    const begun = async () => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept', answerAfterMs: 400 });
      const id = await world.enqueue({ channelId, kind: 'message', mode: 'private' });
      const effect = await until(
        () => world.network.effects.find(({ correlation }) => correlation === id),
        (found) => found !== undefined,
      );
      return { reply: await world.becomes(id, 'sending'), mid: effect!.id };
    };

    it.each([
      ['by name', (mid: string) => ({ externalIds: [mid] })],
      [
        'by name, in a thread that nobody knew',
        (mid: string) => ({
          externalIds: [mid],
          threadKey: 'elsewhere',
        }),
      ],
      ['up to a time', () => ({ upTo: new Date() })],
    ])('are kept until then: %s', async (_, about) => {
      const { reply, mid } = await begun();
      const at = new Date();
      await arrive(receipt(reply, { ...about(mid), at }));
      await arrive(receipt(reply, { ...about(mid), at }));
      expect((await world.reply(reply.id)).state).toBe('sending');

      expect(await world.becomes(reply.id, 'delivered')).toMatchObject({ deliveredAt: at });
      expect(await world.events(reply.id)).toEqual([
        'delivery.queued',
        'delivery.sent',
        'delivery.delivered',
      ]);
    });

    it('are kept through an unknown outcome, and count once the echo tells the id', async () => {
      const reply = await unknownReply('Already read');
      for (const state of ['read', 'delivered'] as const)
        await arrive(receipt(reply, { state, externalIds: ['mid.77'] }));
      expect((await world.reply(reply.id)).state).toBe('unknown');
      await match(echoOf(reply, { externalId: 'mid.77' }));
      expect((await world.reply(reply.id)).state).toBe('read');
      expect((await world.events(reply.id)).slice(-4)).toEqual([
        'delivery.sent',
        'delivery.delivered',
        'delivery.read',
        'delivery.settled',
      ]);
    });

    it('say nothing of what began after them, nor of other items', async () => {
      const upTo = new Date();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { reply } = await begun();
      await arrive(receipt(reply, { upTo, externalIds: ['mid.of-another'] }));
      await world.becomes(reply.id, 'sent');
    });

    it('wait for an answer that is being written down', async () => {
      const reply = await unknownReply('Being written');
      const writing = world.db.createQueryRunner();
      await writing.startTransaction();
      await writing.query(`update reply set state = 'sent', external_id = 'mid.88' where id = $1`, [
        reply.id,
      ]);
      const arriving = arrive(receipt(reply, { externalIds: ['mid.88'] }));
      await until(
        () =>
          world.db.query(
            `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
          ),
        (rows: unknown[]) => rows.length > 0,
      );
      await writing.commitTransaction();
      await writing.release();
      await arriving;
      expect((await world.reply(reply.id)).state).toBe('delivered');
    });
  });

  it('says that it was not sent when the network fails it afterwards', async () => {
    const channelId = await world.channel();
    const reply = await world.becomes(await world.enqueue({ channelId }), 'sent');
    await world.db.transaction((manager) =>
      world.deliveries.applyRefusal(manager, {
        channelId,
        kind: reply.kind,
        externalId: reply.externalId!,
        failure: 'not-allowed',
        detail: 'blocked by the recipient',
      }),
    );
    expect(await world.reply(reply.id)).toMatchObject({
      state: 'failed',
      failureClass: 'not-allowed',
    });
  });
});
