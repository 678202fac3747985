import type { ReplyRecord } from '../../../server/channels/delivery/contract.js';
import { type LedgerWorld, ledgerWorld, inLedgerWorld } from './support/ledger-world.js';
import { until } from './support/until.js';

const ANNA = '01890000-0000-7000-8000-000000000001';

const recordWhen = (
  world: LedgerWorld,
  id: string,
  isSo: (reply: ReplyRecord) => boolean,
): Promise<ReplyRecord | undefined> =>
  until(
    () => world.deliveries.find(id),
    (reply) => reply !== undefined && isSo(reply),
  );

describe('a reply that was accepted', () => {
  let world: LedgerWorld;

  beforeAll(async () => {
    world = await ledgerWorld({ settle: 'none' });
  });
  afterAll(() => world.close());

  const sentFor = (id: string) =>
    world.network.effects.filter(({ correlation }) => correlation === id);

  it('is sent once, and everybody is told', async () => {
    const channelId = await world.channel();
    const id = await world.enqueue({ channelId, text: 'Good morning' });
    const reply = await world.becomes(id, 'sent');

    expect(sentFor(id).map(({ text }) => text)).toEqual(['Good morning']);
    expect(reply).toMatchObject({ externalId: sentFor(id)[0]!.id, attempt: 1, leaseToken: null });
    expect(await world.events(id)).toEqual(['delivery.queued', 'delivery.sent']);
    expect((await world.deliveries.attemptsOf([id])).get(id)).toMatchObject([
      { attempt: 1, outcome: 'sent' },
    ]);
  });

  it('is not sent before its author can no longer take it back', async () => {
    const channelId = await world.channel();
    const undoUntil = new Date(Date.now() + 700);
    const id = await world.enqueue({ channelId, undoUntil });
    await world.becomes(id, 'sent');
    const call = world.network.calls.find(({ channel }) => channel === channelId);
    expect(call!.at).toBeGreaterThanOrEqual(undoUntil.getTime() - 20);
  });

  it.each([
    [400, 'invalid'],
    [404, 'target-gone'],
  ])('fails with its class when the network refuses it for good (%i)', async (status, failure) => {
    const channelId = await world.channel();
    world.network.next({ do: 'refuse', status });
    const reply = await world.becomes(await world.enqueue({ channelId }), 'failed');

    expect(reply).toMatchObject({ failureClass: failure, failureDetail: `answered ${status}` });
    expect(await world.events(reply.id)).toEqual(['delivery.queued', 'delivery.failed']);
    expect(sentFor(reply.id)).toEqual([]);
  });

  it('goes out when somebody sends it again after it failed', async () => {
    const channelId = await world.channel();
    world.network.next({ do: 'refuse', status: 400 });
    const { id } = await world.becomes(await world.enqueue({ channelId }), 'failed');
    await world.db.transaction((manager) => world.deliveries.retry(manager, id, ANNA));
    world.deliveries.wake();

    expect(await world.becomes(id, 'sent')).toMatchObject({ attempt: 2, failureClass: null });
    expect(sentFor(id)).toHaveLength(1);
  });

  it('is said to be unknown, and is never sent again, where nothing can settle that', async () => {
    const channelId = await world.channel();
    world.network.next({ do: 'accept-then-drop' });
    const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
    await asksAPerson(id);
    await world.timePasses(id);

    expect(await world.becomes(id, 'unknown')).toMatchObject({ attempt: 1 });
    expect(sentFor(id)).toHaveLength(1);
    expect(await world.events(id)).toEqual([
      'delivery.queued',
      'delivery.unknown',
      'delivery.unknown',
    ]);
  });

  it.each([
    ['sent', 'sent', ['delivery.sent', 'delivery.settled']],
    ['not-sent', 'failed', ['delivery.failed', 'delivery.settled']],
  ] as const)('is what a person says who looked: %s', async (outcome, state, told) => {
    const channelId = await world.channel();
    world.network.next({ do: 'accept-then', status: 502 });
    const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
    await asksAPerson(id);
    await world.db.transaction((manager) =>
      world.deliveries.settleByHand(manager, id, outcome, ANNA),
    );

    expect((await world.reply(id)).state).toBe(state);
    expect((await world.events(id)).slice(-2)).toEqual(told);
  });

  it('is neither sent again nor called failed while the network holds it back', async () => {
    const channelId = await world.channel();
    world.network.next({ do: 'refuse', status: 202 });
    const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
    expect(await world.deliveries.find(id)).toMatchObject({
      failureClass: 'awaiting-moderation',
      remedy: 'remedy.wait-for-moderation',
      needsDecision: true,
    });
  });

  it('fails without being sent when the window closed while it waited', async () => {
    const channelId = await world.channel();
    const windowEndsAt = new Date(Date.now() - 1000);
    const reply = await world.becomes(await world.enqueue({ channelId, windowEndsAt }), 'failed');
    expect(reply).toMatchObject({ failureClass: 'window-closed', attempt: 0 });
    expect(world.network.calls.filter(({ channel }) => channel === channelId)).toEqual([]);
  });

  const asksAPerson = (id: string) => recordWhen(world, id, ({ needsDecision }) => needsDecision);
});

describe('a network that cannot be reached', () => {
  it('costs attempts, never a reply', () =>
    inLedgerWorld(
      { settle: 'none' },
      async (world) => {
        const channelId = await world.channel();
        const id = await world.enqueue({ channelId });
        const waiting = await recordWhen(
          world,
          id,
          ({ attempt, state }) => attempt === 1 && state === 'queued',
        );

        expect(waiting).toMatchObject({ failureClass: 'unreachable', needsDecision: false });
        expect((await world.reply(id)).dueAt.getTime()).toBeGreaterThan(Date.now());
        expect(await world.events(id)).toEqual(['delivery.queued', 'delivery.postponed']);
        await world.inTime(id, ({ attempt, state }) => attempt >= 2 && state === 'queued');
      },
      { networkUrl: 'http://127.0.0.1:9' },
    ));
});
