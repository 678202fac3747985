import { RecordOutcome } from '../../../server/channels/delivery/application/record-outcome.js';
import { ClaimRepository } from '../../../server/channels/delivery/data/claim.repository.js';
import { newId } from '../../../server/platform/kernel/index.js';
import { inLedgerWorld } from './support/ledger-world.js';

describe('several workers at one ledger', () => {
  it('send every reply once, in the order of each conversation', () =>
    inLedgerWorld({ settle: 'none' }, (one) =>
      inLedgerWorld(
        { settle: 'none' },
        async (other) => {
          const channelId = await one.channel();
          const conversations = Array.from({ length: 6 }, newId);
          const ids: string[] = [];
          for (let n = 0; n < 60; n++) {
            const conversationId = conversations[n % conversations.length]!;
            const world = n % 2 ? one : other;
            const target = { threadKey: conversationId, parentExternalId: conversationId };
            ids.push(await world.enqueue({ channelId, conversationId, target, text: `${n}` }));
          }
          for (const id of ids) await one.becomes(id, 'sent');

          const { effects } = one.network;
          expect(new Set(effects.map(({ correlation }) => correlation)).size).toBe(60);
          expect(effects).toHaveLength(60);
          for (const conversation of conversations) {
            const order = effects
              .filter(({ parent }) => parent === conversation)
              .map(({ text }) => Number(text));
            expect(order).toEqual([...order].sort((a, b) => a - b));
          }
        },
        { beside: one },
      ),
    ));

  it('keep together to the pace of a channel', () =>
    inLedgerWorld({ settle: 'none', pace: { perMinute: 300, burst: 2 } }, (one) =>
      inLedgerWorld(
        { settle: 'none', pace: { perMinute: 300, burst: 2 } },
        async (other) => {
          const channelId = await one.channel();
          const ids: string[] = [];
          for (let n = 0; n < 8; n++) ids.push(await (n % 2 ? one : other).enqueue({ channelId }));
          for (const id of ids) await one.becomes(id, 'sent');
          const times = one.network.calls.map(({ at }) => at).sort((a, b) => a - b);
          expect(times.at(-1)! - times[0]!).toBeGreaterThanOrEqual(800);
        },
        { beside: one },
      ),
    ));
});

describe('a worker that slept for longer than its lease', () => {
  it('cannot begin what others have taken since', () =>
    inLedgerWorld(
      { settle: 'none' },
      async (world) => {
        const claims = world.get(ClaimRepository);
        const channelId = await world.channel();
        await world.enqueue({ channelId });
        const [reply] = await world.db.transaction((manager) =>
          claims.claim(manager, channelId, newId(), 1),
        );
        await world.timePasses(reply!.id);
        expect(await claims.begin(reply!)).toBeUndefined();
        expect(await claims.requeueExpiredClaims()).toBe(1);
      },
      { worker: false },
    ));

  it('changes nothing by the outcome of an attempt that another one followed', () =>
    inLedgerWorld({ settle: 'replace' }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept-then-drop' });
      const id = await world.enqueue({ channelId });
      const sent = await world.inTime(id, ({ state }) => state === 'sent');
      expect(sent.attempt).toBe(2);
      await world.get(RecordOutcome).record({ id, channelId }, 1, {
        outcome: 'not-sent',
        failure: 'invalid',
        detail: 'late news',
      });
      expect(await world.reply(id)).toEqual(sent);
    }));

  it('is believed when it knows of its own attempt what others do not', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const channelId = await world.channel();
      world.network.next({ do: 'accept-then-drop' });
      const { id } = await world.becomes(await world.enqueue({ channelId }), 'unknown');
      await world.get(RecordOutcome).record({ id, channelId }, 1, {
        outcome: 'sent',
        externalId: 'seen-at-last',
      });
      expect(await world.reply(id)).toMatchObject({ state: 'sent', externalId: 'seen-at-last' });
    }));
});
