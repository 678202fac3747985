import fc from 'fast-check';
import { histories, inBatches, type Journey, journeysOf } from './support/history.js';
import { NETWORKS } from './support/renderers.js';
import { stateOf } from './support/state-of.js';
import { ThreadingDesk } from './support/threading-desk.js';

const RUNS = Number(process.env['HARK_PROPERTY_RUNS'] || 40);

let desk: ThreadingDesk;
let other: ThreadingDesk;
let run = 0;

beforeAll(async () => {
  [desk, other] = await Promise.all([ThreadingDesk.open(), ThreadingDesk.open()]);
});
afterAll(async () => {
  await desk?.close();
  await other?.close();
});

/** One desk hears everything once and in order; the other as the network pleases. */
describe.each(Object.entries(NETWORKS))('The state after %s', (_, { deliver, ...told }) => {
  it('is the same whatever the order, repetition, batching and haste', async () => {
    const channels = await Promise.all([desk, other].map((one) => one.channelOf(told)));
    const scenario = histories(told.changes).chain((history) =>
      fc.record({ history: fc.constant(history), journey: journeysOf(history) }),
    );
    await fc.assert(
      fc.asyncProperty(scenario, async ({ history, journey }) => {
        run += 1;
        const mark = String(4_000_000 + run);
        const events = history.map((happening, second) => ({ happening, second, mark, history }));
        const arriving = ({ order, batches }: Journey) =>
          inBatches(
            order.map((index) => events[index]!),
            batches,
          ).flatMap(deliver);

        await desk.take(
          told.network,
          channels[0]!,
          events.map((event) => deliver([event])).flat(),
          1,
        );
        await other.take(told.network, channels[1]!, arriving(journey), journey.workers);

        const [inOrder, anyhow] = [
          await stateOf(desk.db, channels[0]!, mark),
          await stateOf(other.db, channels[1]!, mark),
        ];
        expect(anyhow).toEqual(inOrder);
      }),
      { numRuns: RUNS, endOnFailure: false, interruptAfterTimeLimit: 240_000 },
    );
  }, 300_000);
});
