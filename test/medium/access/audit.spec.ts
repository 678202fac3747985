import { Audit } from '../../../server/access/index.js';
import { AccessDesk } from './support/access-desk.js';
import type { Visitor } from '../../support/visitor.js';

let desk: AccessDesk;
let administrator: Visitor;

beforeAll(async () => {
  desk = await AccessDesk.open();
  administrator = await desk.signedIn(await desk.person({ role: 'administrator' }));
});
afterAll(() => desk.close());

interface Page {
  items: {
    id: string;
    action: string;
    actor: { id: string } | null;
    outcome: string;
    detail: object;
  }[];
  nextCursor: string | null;
}

const read = async (query: string) =>
  (await administrator.get<Page>(`/api/v1/audit?${query}`)).body;

describe('The audit log', () => {
  it('is read page by page, newest first, nothing twice and nothing left out', async () => {
    for (let n = 0; n < 25; n += 1)
      await desk.get(Audit).record(null, { action: 'test.counted', detail: { n } });
    const seen: Page['items'] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await read(`action=test.counted&limit=10${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen.map(({ detail }) => detail)).toEqual(
      Array.from({ length: 25 }, (_, n) => ({ n: 24 - n })),
    );
  });

  it('is filtered by who acted', async () => {
    const an = await desk.person();
    await desk.signedIn(an);
    const { items } = await read(`actorId=${an.id}`);
    expect(items.map(({ action, actor }) => [action, actor?.id])).toEqual([
      ['session.started', an.id],
    ]);
  });

  it('keeps every refusal with who tried what', async () => {
    const an = await desk.person();
    const browser = await desk.signedIn(an);
    await browser.get('/api/v1/audit');
    await browser.delete('/api/v1/teams/00000000-0000-7000-8000-000000000000');
    const { items } = await read(`actorId=${an.id}&action=access.refused`);
    expect(items).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        detail: { code: 'permission.denied', method: 'DELETE', route: '/api/v1/teams/:id' },
      }),
      expect.objectContaining({
        detail: { code: 'permission.denied', method: 'GET', route: '/api/v1/audit' },
      }),
    ]);
  });

  it.each([
    'nonsense',
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('[1,2,3]').toString('base64url'),
  ])('refuses a page mark that somebody made up: %s', async (cursor) => {
    const answer = await administrator.get(`/api/v1/audit?cursor=${cursor}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'cursor.unknown' } });
  });

  it('stands or falls with the change when written in its transaction', async () => {
    const failing = desk.db.transaction(async (manager) => {
      await desk.get(Audit).record(manager, { action: 'test.undone' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await read('action=test.undone')).items).toEqual([]);
  });
});
