import fc from 'fast-check';
import { AccessDesk } from './support/access-desk.js';
import type { Visitor } from '../../support/visitor.js';

let desk: AccessDesk;
let administrator: Visitor;
let id: string;

beforeAll(async () => {
  desk = await AccessDesk.open();
  administrator = await desk.signedIn(await desk.person({ role: 'administrator' }));
  ({ id } = await desk.person());
});
afterAll(() => desk.close());

type Method = 'POST' | 'PUT' | 'PATCH';

const writes = (): [Method, string][] => [
  ['POST', '/api/v1/session'],
  ['POST', '/api/v1/demo-session'],
  ['PUT', '/api/v1/session/password'],
  ['PATCH', '/api/v1/me'],
  ['POST', '/api/v1/users'],
  ['PATCH', `/api/v1/users/${id}`],
  ['POST', '/api/v1/teams'],
  ['PATCH', `/api/v1/teams/${id}`],
  ['POST', '/api/v1/tokens'],
];

const FIELDS = [
  'email',
  'password',
  'name',
  'role',
  'language',
  'timeZone',
  'preferences',
  'memberIds',
  'teamIds',
  'expiresAt',
  'userId',
  'disabled',
  'current',
  'next',
];

const nasty = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202edlrow',
    'x'.repeat(20_000),
    -0,
    1e308,
    {},
    [],
    [[]],
    ['$gt'],
    { $ne: null },
    { toString: 'x' },
    '%',
    "' or 1=1 --",
  ),
);

describe('Whatever is sent', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('write %i never fails inside', async (index) => {
    const [method, path] = writes()[index]!;
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...FIELDS), nasty, { maxKeys: 5 }),
        async (body) => {
          // A visitor of its own: some of what is sent may be a valid sign-in or sign-out.
          const browser = desk.visitor();
          browser.cookie = administrator.cookie;
          const { status } = await browser.ask(method, path, { body });
          expect(status).toBeLessThan(500);
        },
      ),
      // What failed once is tried every time.
      { numRuns: 40, examples: [[{ email: '\ud800' }], [{ expiresAt: { toString: 'x' } }]] },
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', 'null'],
    ['a list', '[]'],
    ['a word', '"word"'],
    ['half of it', '{"name":'],
    ['a prototype', '{"__proto__":{"role":"administrator"},"name":"Fine"}'],
    ['a constructor', '{"constructor":{"prototype":{"role":"administrator"}},"name":"Fine"}'],
    ['a depth', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('%s in place of a team is refused', async (_, body) => {
    const { status } = await administrator.ask('POST', '/api/v1/teams', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  });

  it.each(['a\u0000b', 'two\nlines', 'right\u202eleft', 'zero\u200bwidth', '   ', ''])(
    'a name like %j is refused',
    async (name) => {
      const answer = await administrator.post('/api/v1/teams', { name });
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'validation.failed', errors: [{ field: 'name' }] },
      });
    },
  );

  it.each(['<script>alert(1)</script>', 'Žofie Ångström 李', '{{constructor}}', "O'Neil & Søn"])(
    'a name like %j is kept as it is, for the screen to show as text',
    async (name) => {
      expect((await administrator.post('/api/v1/teams', { name })).body).toMatchObject({ name });
    },
  );

  it.each(['%00', '..%2f..%2fetc', "1' or '1'='1", '0', 'undefined', '%F0%9F%98%80'])(
    'an id like %s is nobody',
    async (wrong) => {
      const { status } = await administrator.patch(`/api/v1/users/${wrong}`, { name: 'X' });
      expect([400, 404]).toContain(status);
    },
  );

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1&limit=2',
    'actorId=1',
    'unknown=1',
    'action[]=a',
    'cursor=a&cursor=b',
  ])('a query like %s is refused', async (query) => {
    expect((await administrator.get(`/api/v1/audit?${query}`)).status).toBe(400);
  });
});

it('What is refused says no more than that', async () => {
  const { body } = await administrator.ask('POST', '/api/v1/teams', {
    body: '{"name":',
    headers: { 'content-type': 'application/json' },
  });
  expect(JSON.stringify(body)).not.toMatch(/at \w+ \(|node_modules|select |\/server\//);
});
