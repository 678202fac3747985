import type { InboundItem, ItemCreated, OutboundReply } from '../../../server/channels/contract.js';
import type { FaultMode, SandboxAct, SandboxNetwork } from '../../../server/sandbox/contract.js';
import { adapterOf, StandIns } from './support/stand-ins.js';

/** The adapters against the local stand-ins, which were written from the same public contracts. */
let standIns: StandIns;

beforeAll(async () => {
  standIns = await StandIns.start();
});
afterAll(() => standIns.stop());

const created = (externalId: string) => (item: InboundItem) =>
  item.type === 'created' && item.externalId === externalId;

/** A reply to the item as the desk would make it from what the item said. */
function replyTo(item: ItemCreated, text: string, mode: 'public' | 'private'): OutboundReply {
  return {
    replyId: crypto.randomUUID(),
    clientMessageId: crypto.randomUUID(),
    kind: item.kind,
    mode,
    text,
    attachments: [],
    target: {
      threadKey: item.thread.key ?? item.externalId,
      counterpartExternalId: item.author.externalId,
      lastCustomerMessageAt: item.occurredAt,
      ...(item.kind === 'message' ? {} : { parentExternalId: item.externalId }),
    },
    attempt: 1,
  };
}

const PLACES: {
  place: string;
  network: SandboxNetwork;
  mode: 'public' | 'private';
  say: (text: string) => Promise<SandboxAct>;
  byWebhook: boolean;
}[] = [
  {
    place: 'a comment',
    network: 'facebook',
    mode: 'public',
    say: async (text) => {
      const postId = await standIns.act({ do: 'page-post', text: 'News', byBrand: true });
      return { do: 'comment', postId, text, author: 'Anna' };
    },
    byWebhook: true,
  },
  {
    place: 'a chat',
    network: 'facebook',
    mode: 'private',
    say: (text) => Promise.resolve({ do: 'message', text, author: 'Bram' }),
    byWebhook: true,
  },
  {
    place: 'a recommendation',
    network: 'facebook',
    mode: 'public',
    say: (text) =>
      Promise.resolve({ do: 'recommendation', recommends: false, text, author: 'Chris' }),
    byWebhook: true,
  },
  {
    place: 'a review',
    network: 'google-reviews',
    mode: 'public',
    say: (text) => Promise.resolve({ do: 'review', stars: 2, text, author: 'Els' }),
    byWebhook: false,
  },
  {
    place: 'a topic',
    network: 'discourse',
    mode: 'public',
    say: (text) => Promise.resolve({ do: 'topic', title: 'About cards', text, author: 'Joris' }),
    byWebhook: true,
  },
];

it.each(['facebook', 'google-reviews', 'discourse'])('%s passes its own check', async (network) => {
  const adapter = adapterOf(network);
  const failing = async () =>
    (await adapter.check(standIns.callOf(network))).filter(({ ok }) => !ok);
  expect(await failing()).toEqual([]);
  await adapter.subscribe?.(standIns.callOf(network));
  expect(await failing()).toEqual([]);
});

describe.each(PLACES)('$place on $network', ({ network, mode, say, byWebhook }) => {
  const said = async (): Promise<ItemCreated> => {
    const text = `Where is my money, ${crypto.randomUUID()}?`;
    const sentence = await say(text);
    await standIns.act(sentence);
    const isIt = (item: InboundItem) => item.type === 'created' && item.text === text;
    const item = byWebhook
      ? await standIns.arrived(network, isIt)
      : (await standIns.polled(network)).find(isIt);
    if (item?.type !== 'created') throw new Error('It did not arrive.');
    return item;
  };
  const effectsOf = (text: string) => standIns.sandbox.control.effects({ text });

  it('is heard, answered once, and the answer is recognised', async () => {
    const item = await said();
    expect(item).toMatchObject({ direction: 'inbound', isPublic: mode === 'public' });
    const reply = replyTo(item, `We look into it, ${crypto.randomUUID()}.`, mode);
    const outcome = await adapterOf(network).send(standIns.callOf(network), reply);
    expect(outcome).toMatchObject({ outcome: 'sent' });
    if (outcome.outcome !== 'sent') return;
    expect(effectsOf(reply.text)).toHaveLength(1);
    const echo = byWebhook
      ? await standIns.arrived(network, created(outcome.externalId))
      : (await standIns.polled(network)).find(created(outcome.externalId));
    expect(echo).toMatchObject({ direction: 'outbound', text: reply.text, kind: item.kind });
    if (item.kind === 'message') expect(echo).toMatchObject({ correlation: reply.replyId });
    const since = new Date(Date.now() - 5_000);
    const readBack = await adapterOf(network).readBack?.(standIns.callOf(network), reply, since);
    expect(readBack).toMatchObject({ outcome: 'found', externalId: outcome.externalId });
  });

  it('is found by reading when its webhook is lost', async () => {
    const text = `Lost on the way, ${crypto.randomUUID()}?`;
    const id = await standIns.act(await say(text), true);
    const items = await standIns.polled(network);
    const found = items.find((item) => item.type === 'created' && item.text === text);
    expect(found).toMatchObject({ direction: 'inbound' });
    expect(standIns.heard.some(({ body }) => body.includes(text))).toBe(false);
    expect(id).not.toBe('');
  });

  it.each<[FaultMode, object, number]>([
    ['429', { outcome: 'not-sent', failure: 'rate-limited', retryAfterMs: 3_000 }, 0],
    ['auth', { outcome: 'not-sent', failure: 'auth' }, 0],
    ['500-before', { outcome: 'unknown' }, 0],
    ['500-after', { outcome: 'unknown' }, 1],
    ['drop-after', { outcome: 'unknown' }, 1],
    ['reset-body', { outcome: 'unknown' }, 1],
    ['late', { outcome: 'unknown' }, 1],
  ])('tells the truth after %s', async (fault, expected, effects) => {
    const item = await said();
    const reply = replyTo(item, `Answer into ${fault}, ${crypto.randomUUID()}.`, mode);
    const times = fault === 'auth' ? 3 : 1;
    const route = { facebook: 'POST *', discourse: 'POST *', 'google-reviews': 'PUT *' }[network];
    const match = fault === 'auth' ? { network } : { network, route };
    standIns.sandbox.control.addFault({
      match,
      mode: fault,
      times,
      retryAfterSec: 3,
      delayMs: 2_500,
    });
    const outcome = await adapterOf(network).send(standIns.callOf(network), reply);
    standIns.sandbox.control.clearFaults();
    expect(outcome).toMatchObject(expected);
    expect(effectsOf(reply.text)).toHaveLength(effects);
    const since = new Date(Date.now() - 10_000);
    const readBack = await adapterOf(network).readBack?.(standIns.callOf(network), reply, since);
    expect(readBack).toMatchObject({ outcome: effects === 1 ? 'found' : 'absent' });
  });
});

it('hears edits and removals, and reads them back where the network lists them', async () => {
  const postId = await standIns.act({ do: 'page-post', text: 'News', byBrand: true });
  const commentId = await standIns.act({ do: 'comment', postId, text: 'first', author: 'Dirk' });
  await standIns.act({ do: 'edit', commentId, text: 'second' });
  await standIns.act({ do: 'remove', commentId });
  const is = (type: string) => (item: InboundItem) =>
    item.type === type && 'externalId' in item && item.externalId === commentId;
  expect(await standIns.arrived('facebook', is('edited'))).toMatchObject({ text: 'second' });
  await standIns.arrived('facebook', is('removed'));

  const reviewId = await standIns.act({ do: 'review', stars: 1, text: 'bad', author: 'Fien' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await standIns.act({ do: 'review-edit', reviewId, stars: 4, text: 'better' });
  const edited = (await standIns.polled('google-reviews')).find(
    (item) => item.type === 'edited' && item.externalId === reviewId,
  );
  expect(edited).toMatchObject({ rating: 4, text: 'better' });
});
