import { inLedgerWorld } from './support/ledger-world.js';

const ANNA = '01890000-0000-7000-8000-000000000001';
const inAMinute = () => new Date(Date.now() + 60_000);

describe('a reply that its author takes back', () => {
  it('is never sent', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const channelId = await world.channel();
      const id = await world.enqueue({ channelId, undoUntil: inAMinute() });
      const undo = () =>
        world.db.transaction((manager) => world.deliveries.undo(manager, id, ANNA));
      expect(await undo()).toMatchObject({ state: 'cancelled' });
      expect(await undo()).toMatchObject({ state: 'cancelled' });
      await world.timePasses(id);
      await new Promise((resolve) => setTimeout(resolve, 700));

      expect(world.network.calls).toEqual([]);
      expect(await world.events(id)).toEqual(['delivery.queued', 'delivery.undone']);
    }));

  it('goes out when the time for that is over', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const channelId = await world.channel();
      const id = await world.enqueue({ channelId });
      await world.becomes(id, 'sent');
      await expect(
        world.db.transaction((manager) => world.deliveries.undo(manager, id, ANNA)),
      ).rejects.toMatchObject({ status: 409, code: 'reply.already-sending' });
    }));

  it('is either sent or taken back, whichever was first, when both happen at once', () =>
    inLedgerWorld({ settle: 'none' }, async (world) => {
      const channelId = await world.channel();
      for (let round = 0; round < 15; round++) {
        const id = await world.enqueue({ channelId, undoUntil: new Date(Date.now() + 30) });
        await new Promise((resolve) => setTimeout(resolve, 15 + round * 2));
        world.deliveries.wake();
        const undone = await world.db
          .transaction((manager) => world.deliveries.undo(manager, id, ANNA))
          .then(
            () => true,
            () => false,
          );
        const { state } = await world.becomes(id, undone ? 'cancelled' : 'sent');
        const sent = world.network.effects.filter(({ correlation }) => correlation === id);
        expect(sent).toHaveLength(state === 'sent' ? 1 : 0);
      }
    }));
});
