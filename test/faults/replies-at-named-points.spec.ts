import type { SandboxAct } from '../../server/sandbox/contract.js';
import { secondsAgo, unique } from '../support/unique.js';
import { FaultDesk } from './support/fault-desk.js';
import { History } from './support/history.js';
import { FAULTLESS, reconcile } from './support/reconcile.js';

let world: FaultDesk;

beforeAll(async () => {
  world = await FaultDesk.open();
}, 120_000);
afterAll(() => world?.close());

/** By how the network lets an unknown outcome be settled. */
const WAYS = {
  'read-back': { mode: 'public', act: { do: 'comment' } },
  echo: { mode: 'private', act: { do: 'message' } },
  replace: { mode: 'public', act: { do: 'review', stars: 2 } },
  none: { mode: 'private', act: { do: 'topic', title: 'A question about the app' } },
} as const;
type Way = keyof typeof WAYS;

async function answerable(way: Way): Promise<string> {
  const text = unique(`Please answer me, ${way}.`);
  const act = {
    ...WAYS[way].act,
    author: unique('Person'),
    text,
    at: secondsAgo(60),
  } as SandboxAct & { text: string };
  await world.sandbox.act([act]);
  return (await world.agent.arrives(text)).id;
}

const EVERY = Object.keys(WAYS) as Way[];

/** Where the kind of network decides what follows, each of them; else any one. */
const POINTS: readonly (readonly [string, readonly Way[]])[] = [
  ['reply.before-commit', ['read-back']],
  ['reply.after-claim', ['none']],
  ['reply.before-first-byte', EVERY],
  ['reply.after-last-byte', EVERY],
  ['reply.before-sent-commit', EVERY],
  ['reply.after-sent', ['echo']],
];
const IN_DOUBT = ['reply.before-first-byte', 'reply.after-last-byte', 'reply.before-sent-commit'];

describe('A desk that dies while it sends a reply', () => {
  it.each(POINTS.flatMap(([point, ways]) => ways.map((way) => [point, way] as const)))(
    'at %s tells the truth of it where the means is %s',
    async (point, way) => {
      const history = new History(world.sandbox, world.agent);
      const { mode } = WAYS[way];
      const conversationId = await answerable(way);

      await world.diesAt(point, () => history.ask(conversationId, { mode }));
      await world.comesBack();
      await history.insist(history.asked[0]!);

      expect(await reconcile(world, history)).toEqual(FAULTLESS);
      const reply = await world.agent.replyOf(history.asked[0]!.replyId!);
      if (way === 'none') expect(reply.attempts).toHaveLength(1);
      const isLeftToPeople = way === 'none' && IN_DOUBT.includes(point);
      expect(reply.state === 'unknown').toBe(isLeftToPeople);
    },
  );
});
