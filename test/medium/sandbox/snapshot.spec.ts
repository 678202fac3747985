import type { SandboxSnapshot } from '../../../server/sandbox/contract.js';
import { SANDBOX_PAGES } from '../../../server/sandbox/index.js';
import { FakeDesk } from './desk.js';
import { aSandbox, call, newFolder, settingsOf } from './sandbox.js';

const [page] = SANDBOX_PAGES;
const at = '2026-05-04T09:00:00.000Z';

const SNAPSHOT: SandboxSnapshot = {
  people: [
    { network: 'facebook', accountId: page.id, id: '4400000000000001', name: 'Eva Peeters' },
    { network: 'google-reviews', id: 'g1', name: 'Tom' },
    { network: 'discourse', id: '150', name: 'Ann', username: 'ann' },
  ],
  posts: [{ id: `${page.id}_1`, pageId: page.id, text: 'Rates', createdAt: at }],
  comments: [
    { id: '1_2', postId: `${page.id}_1`, authorId: '4400000000000001', text: 'Hm', createdAt: at },
  ],
  recommendations: [],
  messages: [
    {
      id: 'm_1',
      pageId: page.id,
      personId: '4400000000000001',
      from: 'person',
      text: 'Hello',
      createdAt: at,
    },
  ],
  reviews: [{ id: 'r1', authorId: 'g1', stars: 4, createdAt: at }],
  topics: [{ id: '20', title: 'Cards abroad', createdAt: at }],
  forumPosts: [
    { id: '300', topicId: '20', number: 1, authorId: '150', text: 'What is it?', createdAt: at },
  ],
};

describe('a snapshot', () => {
  it('fills an empty sandbox once, silently, and survives a restart', async () => {
    const dataDir = await newFolder();
    const desk = await new FakeDesk().open();
    const first = await aSandbox({ dataDir });
    desk.verifyToken = settingsOf(first, 'facebook').verifyToken ?? '';
    await first.control.setHooks([{ network: 'facebook', url: desk.url }]);
    expect(first.control.empty).toBe(true);

    expect(await first.control.load(SNAPSHOT)).toEqual({ added: 9 });
    expect(await first.control.load(SNAPSHOT)).toEqual({ added: 0 });
    await first.close();
    const second = await aSandbox({ dataDir, seed: SNAPSHOT });
    const { baseUrl, pageAccessToken } = settingsOf(second, 'facebook');
    const comment = await call(`${baseUrl}/1_2?access_token=${pageAccessToken}`);
    const known = second.control.empty;
    await second.close();
    await desk.close();

    expect(known).toBe(false);
    expect(comment.body).toMatchObject({ message: 'Hm', from: { name: 'Eva Peeters' } });
    expect(desk.received).toEqual([]);
  });
});
