import { setTimeout as sleep } from 'node:timers/promises';
import { DeskAtWork } from '../support/desk-at-work.js';
import { eventually } from '../support/eventually.js';
import { unique } from '../support/unique.js';

let desk: DeskAtWork;

beforeAll(async () => {
  desk = await DeskAtWork.open();
});
afterAll(() => desk?.close());

const poll = (network: string) =>
  desk.admin.tell('POST', `/channels/${desk.channels[network]!.id}/poll`);

const lastPollAt = async (network: string): Promise<string | null> => {
  const { id } = desk.channels[network]!;
  return (await desk.admin.read<{ lastPollAt: string | null }>(`/channels/${id}`)).lastPollAt;
};

async function readBack(network: string): Promise<void> {
  const before = await lastPollAt(network);
  await poll(network);
  await eventually(async () => {
    const now = await lastPollAt(network);
    if (now === null || now === before) throw new Error(`${network} was not read back.`);
  });
}

const acts = () => [
  { do: 'comment' as const, author: 'Overlap', text: unique('A comment') },
  { do: 'message' as const, author: 'Overlap', text: unique('A message') },
  {
    do: 'topic' as const,
    author: 'Overlap',
    title: unique('A topic'),
    text: unique('A post'),
  },
];

async function expectEachOnce(texts: readonly string[]): Promise<void> {
  for (const text of texts) await desk.admin.arrives(text);
  const rows = await desk.rows<{ text: string; count: number }>(
    'select text, count(*)::int as count from message where text = any($1::text[]) group by text',
    [texts],
  );
  expect(rows.map(({ count }) => count)).toEqual(texts.map(() => 1));
}

describe('What a webhook told and reading back shows again', () => {
  it('is one message, whichever came first', async () => {
    const said = acts();
    const polls = ['facebook', 'discourse'].map(readBack);
    await desk.sandbox.act(said, { duplicate: 2, delayMs: 150, shuffle: true });
    await Promise.all(polls);
    await Promise.all(['facebook', 'discourse'].map(readBack));

    await expectEachOnce(said.map(({ text }) => text));
  });

  it('is found by reading back alone, when no webhook came', async () => {
    const said = acts();
    await desk.sandbox.act(said, { withhold: true });
    await Promise.all(['facebook', 'discourse'].map(readBack));

    await expectEachOnce(said.map(({ text }) => text));
  });
});

// Last: the networks do not come back after it.
it('A network that does not answer is told on the channel, and in the log only once a try', async () => {
  await desk.sandbox.close();
  const { id } = desk.channels['google-reviews']!;
  await poll('google-reviews');

  const told = await eventually(async () => {
    const channel = await desk.admin.read<{ lastPollError: string | null; state: string }>(
      `/channels/${id}`,
    );
    expect(channel.lastPollError).not.toBeNull();
    return channel;
  });
  expect(told.state).toBe('connected');

  await sleep(4000);
  const warnings = desk.hark.output
    .split('\n')
    .filter((line) => line.includes('"context":"Polls"') && line.includes(id));
  expect(warnings).toHaveLength(1);
});
