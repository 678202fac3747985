import type { RunningSandbox } from '../../../server/sandbox/contract.js';
import { aSandbox, call, json, settingsOf } from './sandbox.js';

interface Listed {
  reviews?: { reviewId: string; starRating: string; comment?: string; updateTime: string }[];
  totalReviewCount: number;
  averageRating?: number;
  nextPageToken?: string;
  error?: { code: number; status: string };
}

describe('Google reviews', () => {
  let sandbox: RunningSandbox;
  let reviews: string;
  let bearer: { authorization: string };

  beforeEach(async () => {
    sandbox = await aSandbox();
    const { baseUrl, account, location, accessToken } = settingsOf(sandbox, 'google-reviews');
    reviews = `${baseUrl}/v4/accounts/${account}/locations/${location}/reviews`;
    bearer = { authorization: `Bearer ${accessToken}` };
  });

  afterEach(() => sandbox.close());

  async function aReview(stars = 2, text?: string, at?: string): Promise<string> {
    const [made] = await sandbox.control.act({
      acts: [{ do: 'review', author: 'Eva', stars, ...(text && { text }), ...(at && { at }) }],
    });
    return made?.id ?? '';
  }

  const list = (query = '') => call<Listed>(`${reviews}${query}`, { headers: bearer });

  it('are listed, last changed first, page by page', async () => {
    const oldest = await aReview(1, 'old', '2026-01-01T10:00:00.000Z');
    const middle = await aReview(5, 'mid', '2026-01-02T10:00:00.000Z');
    const newest = await aReview(3, undefined, '2026-01-03T10:00:00.000Z');
    await sandbox.control.act({ acts: [{ do: 'review-edit', reviewId: oldest, stars: 4 }] });

    const first = await list('?pageSize=2&orderBy=updateTime%20desc');
    const second = await list(`?pageSize=2&pageToken=${first.body.nextPageToken}`);

    expect(first.body).toMatchObject({ totalReviewCount: 3, averageRating: 4 });
    expect(first.body.reviews?.map(({ reviewId }) => reviewId)).toEqual([oldest, newest]);
    expect(first.body.reviews?.[0]).toMatchObject({ starRating: 'FOUR', comment: 'old' });
    expect(first.body.reviews?.[1]).not.toHaveProperty('comment');
    expect(second.body.reviews?.map(({ reviewId }) => reviewId)).toEqual([middle]);
    expect(second.body).not.toHaveProperty('nextPageToken');
  });

  it('have one reply, which a second replaces and a removal takes away', async () => {
    const id = await aReview();
    const reply = `${reviews}/${id}/reply`;

    await call(reply, json('PUT', { comment: 'Sorry' }, bearer));
    const second = await call(reply, json('PUT', { comment: 'Very sorry' }, bearer));
    const shown = await call(`${reviews}/${id}`, { headers: bearer });
    const removed = await call(reply, { method: 'DELETE', headers: bearer });
    const after = await call(`${reviews}/${id}`, { headers: bearer });

    expect(second.body).toMatchObject({ comment: 'Very sorry', updateTime: expect.any(String) });
    expect(shown.body).toMatchObject({ reviewReply: { comment: 'Very sorry' } });
    expect(removed).toMatchObject({ status: 200, body: {} });
    expect(after.body).not.toHaveProperty('reviewReply');
    expect(sandbox.control.effects({ parentId: id }).map(({ kind }) => kind)).toEqual([
      'review-reply',
      'review-reply',
      'review-reply-removed',
    ]);
  });

  it('count a reply in bytes, up to 4096', async () => {
    const id = await aReview();
    const put = (comment: string) =>
      call<Listed>(`${reviews}/${id}/reply`, json('PUT', { comment }, bearer));

    expect((await put('é'.repeat(2_048))).status).toBe(200);
    expect((await put(`${'é'.repeat(2_048)}x`)).body.error).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
    });
  });

  it('are refused without the token, and when they are gone', async () => {
    const id = await aReview();
    await sandbox.control.act({ acts: [{ do: 'review-remove', reviewId: id }] });

    const [stranger, gone, order] = await Promise.all([
      call<Listed>(reviews, { headers: { authorization: 'Bearer wrong' } }),
      call<Listed>(`${reviews}/${id}/reply`, json('PUT', { comment: 'x' }, bearer)),
      list('?orderBy=name'),
    ]);

    expect([stranger, gone, order].map(({ body }) => body.error?.status)).toEqual([
      'UNAUTHENTICATED',
      'NOT_FOUND',
      'INVALID_ARGUMENT',
    ]);
    expect((await list()).body).toEqual({ totalReviewCount: 0 });
  });
});
