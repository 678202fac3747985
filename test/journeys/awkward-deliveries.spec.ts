import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { commentEntry, delivery } from '../support/facebook-feed.js';
import { postSigned } from '../support/signed-webhook.js';
import { unique } from '../support/unique.js';
import type { SandboxChannel } from '../../server/sandbox/contract.js';

let desk: DeskAtWork;
let agent: DeskClient;
let pages: SandboxChannel[];
let post: string;

beforeAll(async () => {
  desk = await DeskAtWork.open();
  agent = await desk.person();
  pages = (await desk.sandbox.channels()).filter(({ network }) => network === 'facebook');
  post = `${pages[0]!.accountId}_4711`;
});
afterAll(() => desk?.close());

const send = (body: string) =>
  postSigned(desk.channels['facebook']!.webhookUrl, String(pages[0]!.settings['appSecret']), body);

interface Quarantined {
  id: string;
  code: string;
  reason: string;
  fragment: string;
  resolvedAt: string | null;
}

const quarantine = () =>
  desk.admin.all<Quarantined>(`/channels/${desk.channels['facebook']!.id}/quarantine`);

describe('A delivery', () => {
  it('with a kind that nobody knows is accepted and counted', async () => {
    const odd = { field: 'feed', value: { item: 'hologram', verb: 'beam', post_id: post } };
    const entry = { id: pages[0]!.accountId, time: 1_760_000_000, changes: [odd, odd] };

    expect(await send(delivery(entry))).toMatchObject({ status: 200 });

    const unsupported = async () =>
      (
        await desk.admin.read<{ items: { what: string; count: number }[] }>(
          `/channels/${desk.channels['facebook']!.id}/unsupported`,
        )
      ).items;
    await eventually(async () => {
      const found = (await unsupported()).find(({ what }) => what.includes('hologram'));
      expect(found?.count).toBe(2);
    });
  });

  it('with one bad element brings in its neighbours; the bad one comes in once it can', async () => {
    const second = pages[1]!;
    const [connected] = (
      await desk.admin.all<{ id: string; accountId: string }>('/channels')
    ).filter(({ accountId }) => accountId === second.accountId);
    await desk.admin.tell('DELETE', `/channels/${connected!.id}`);
    const texts = [unique('Before.'), unique('For another page.'), unique('After.')];
    const body = delivery(
      commentEntry({ pageId: pages[0]!.accountId, postId: post, text: texts[0]! }),
      commentEntry({
        pageId: second.accountId,
        postId: `${second.accountId}_12`,
        text: texts[1]!,
      }),
      { id: pages[0]!.accountId, time: 'soon', changes: 'all of them' },
      commentEntry({ pageId: pages[0]!.accountId, postId: post, text: texts[2]! }),
    );

    expect(await send(body)).toMatchObject({ status: 200 });

    await agent.arrives(texts[0]!);
    await agent.arrives(texts[2]!);
    const aside = await quarantine();
    expect(aside.map(({ code }) => code).sort()).toEqual(['not-readable', 'unknown-account']);
    const unknown = aside.find(({ code }) => code === 'unknown-account')!;
    expect(unknown.fragment).toContain(texts[1]);

    const { network, settings } = second;
    const made = await desk.admin.tell<{ id: string }>('POST', '/channels', { network, settings });
    await desk.admin.tell('POST', `/quarantine/${unknown.id}/replay`);

    const arrived = await desk.admin.arrives(texts[1]!);
    expect(arrived.channel.id).toBe(made.id);
    const left = (await quarantine()).filter(({ resolvedAt }) => resolvedAt === null);
    expect(left.map(({ code }) => code)).toEqual(['not-readable']);
    const inbox = await desk.admin.conversations();
    for (const text of texts)
      expect(inbox.filter(({ lastMessage }) => lastMessage.text === text)).toHaveLength(1);
  });

  it('that comes again and again makes one message', async () => {
    const text = unique('I said it once.');
    const entry = commentEntry({ pageId: pages[0]!.accountId, postId: post, text });

    const bodies = [delivery(entry), delivery(entry), delivery(entry, entry)];
    const answers = await Promise.all(bodies.map(send));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { id } = await agent.arrives(text);
    await eventually(async () => {
      const { backlog } = await desk.admin.read<{ backlog: number }>(
        `/channels/${desk.channels['facebook']!.id}`,
      );
      expect(backlog).toBe(0);
    });
    expect(await agent.messages(id)).toHaveLength(1);
  });
});
