import { postsFor } from './posts.js';
import type { FacebookEvent, WebhookEvent } from './events.js';

const change = (seq: number, pageId = '1'): FacebookEvent => ({
  seq,
  network: 'facebook',
  pageId,
  field: 'feed',
  time: 1_700_000_000_000 + seq * 1_000,
  change: { field: 'feed', value: { message: `é/${seq}` } },
});
const message = (seq: number): FacebookEvent => ({
  seq,
  network: 'facebook',
  pageId: '1',
  field: 'messages',
  time: 1_700_000_000_500,
  messaging: { message: { mid: `m${seq}` } },
});

const bodies = (events: WebhookEvent[], batch: number) =>
  postsFor(events, batch, 'http://forum').map(({ body }) => JSON.parse(body) as unknown);

describe('webhook POSTs', () => {
  it('carry one event each when they are not batched', () => {
    expect(bodies([change(1), change(2)], 1)).toHaveLength(2);
  });

  it('carry one entry for each page and kind when they are', () => {
    expect(bodies([change(1), message(2), change(3), change(4, '2')], 10)).toEqual([
      {
        object: 'page',
        entry: [
          {
            id: '1',
            time: 1_700_000_003,
            changes: [change(1).change, change(3).change],
          },
          { id: '1', time: 1_700_000_000_500, messaging: [message(2).messaging] },
          { id: '2', time: 1_700_000_004, changes: [change(4, '2').change] },
        ],
      },
    ]);
  });

  it('are written as Meta writes them: nothing but ASCII, slashes escaped', () => {
    const [post] = postsFor([change(1)], 1, 'http://forum');

    expect(post?.body).toContain('\\u00e9\\/1');
    expect(post?.body).toMatch(/^[\x20-\x7e]*$/);
  });
});
