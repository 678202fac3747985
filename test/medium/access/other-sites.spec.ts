import { AddToken } from '../../../server/access/application/add-token.js';
import { PrincipalLoader } from '../../../server/access/index.js';
import { AccessDesk, PASSWORD } from './support/access-desk.js';

let desk: AccessDesk;
beforeAll(async () => {
  desk = await AccessDesk.open();
});
afterAll(() => desk.close());

const FOREIGN: [string, Record<string, string | undefined>][] = [
  ['another site', { origin: 'https://evil.example' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['somebody who does not say from where', { origin: undefined }],
];

describe('A change asked for with a cookie', () => {
  it.each(FOREIGN)('is refused when it comes from %s', async (_, headers) => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    const { status, body } = await browser.patch('/api/v1/me', { name: 'Taken Over' }, { headers });
    expect({ status, body }).toMatchObject({ status: 403, body: { code: 'origin.refused' } });
    expect((await browser.get('/api/v1/session')).body).toMatchObject({ name: person.name });
  });

  it('is made when a page of the desk asks', async () => {
    const browser = await desk.signedIn(await desk.person());
    expect((await browser.patch('/api/v1/me', { name: 'New Name' })).status).toBe(200);
  });

  it('needs no origin from a program with a token', async () => {
    const { id } = await desk.person({ role: 'administrator' });
    const { secret } = await desk.get(AddToken).execute(null, { userId: id, name: 'test' });
    const { status } = await desk.program(secret).post('/api/v1/teams', { name: 'By a program' });
    expect(status).toBe(201);
  });
});

describe('Another site', () => {
  it.each(FOREIGN.slice(0, 3))('cannot sign somebody in: %s', async (_, headers) => {
    const { email } = await desk.person();
    const answer = await desk
      .visitor()
      .post('/api/v1/session', { email, password: PASSWORD }, { headers });
    expect(answer).toMatchObject({ status: 403, body: { code: 'origin.refused' } });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('is told by the browser too, when it sends no origin', async () => {
    const { email } = await desk.person();
    const headers = { origin: undefined, 'sec-fetch-site': 'cross-site' };
    const answer = await desk
      .visitor()
      .post('/api/v1/session', { email, password: PASSWORD }, { headers });
    expect(answer.status).toBe(403);
  });

  it('changes nothing by a GET', async () => {
    const browser = await desk.signedIn(await desk.person({ role: 'administrator' }));
    const snapshot = () =>
      desk.db.query(
        `select (select jsonb_agg(u - 'last_seen_at') from (select to_jsonb(a) as u from user_account a order by id) x) as people,
           (select count(*) from team) as teams, (select count(*) from session) as sessions, (select count(*) from api_token) as tokens`,
      );
    const before: unknown = await snapshot();
    for (const path of [
      'session',
      'sessions',
      'colleagues',
      'users',
      'teams',
      'tokens',
      'audit',
      'sign-in-options',
    ]) {
      const { status } = await browser.get(`/api/v1/${path}`, {
        headers: { origin: 'https://evil.example' },
      });
      expect(status).toBe(200);
    }
    expect(await snapshot()).toEqual(before);
  });
});

describe('Who somebody is', () => {
  it('is said by the token alone when there is a token, though a cookie came along', async () => {
    const browser = await desk.signedIn(await desk.person());
    const headers = { authorization: 'Bearer hark_nothing' };
    expect((await browser.get('/api/v1/session', { headers })).status).toBe(401);
  });

  it.each(['Basic aGFyazpoYXJr', 'Bearer', 'Bearer a b', 'hark_x', ''])(
    'is not said by %j',
    async (authorization) => {
      expect((await desk.visitor({ authorization }).get('/api/v1/session')).status).toBe(401);
    },
  );

  it('is not said by headers of a proxy that nobody trusts', async () => {
    const { email } = await desk.person({ role: 'administrator' });
    const headers = {
      'x-forwarded-user': email,
      'x-remote-user': email,
      'remote-user': email,
      'x-forwarded-for': '10.1.2.3',
    };
    expect((await desk.visitor(headers).get('/api/v1/users')).status).toBe(401);
    await desk
      .visitor({ ...headers, origin: '' })
      .post('/api/v1/session', { email, password: 'wrong' });
    const [entry]: { ip: string }[] = await desk.db.query(
      `select ip from audit_entry where action = 'session.refused'`,
    );
    expect(entry).toEqual({ ip: '127.0.0.1' });
  });
});

describe('A socket', () => {
  const host = '127.0.0.1:3000';
  const origin = 'http://127.0.0.1:3000';

  it('opens for a page of the desk with the cookie of a session', async () => {
    const person = await desk.person();
    const { cookie } = await desk.signedIn(person);
    const principal = await desk.get(PrincipalLoader).fromHandshake({ cookie, host, origin });
    expect(principal).toMatchObject({
      userId: person.id,
      via: 'session',
      sessionId: expect.any(String),
    });
  });

  it.each([['https://evil.example'], ['null'], [undefined]])(
    'stays shut for a page at %s',
    async (elsewhere) => {
      const { cookie } = await desk.signedIn(await desk.person());
      expect(
        await desk.get(PrincipalLoader).fromHandshake({ cookie, host, origin: elsewhere }),
      ).toBeNull();
    },
  );

  it('does not keep a session awake that nobody uses', async () => {
    const { cookie } = await desk.signedIn(await desk.person());
    const isOpen = () => desk.get(PrincipalLoader).fromHandshake({ cookie, host, origin });
    desk.clock.forward({ hours: 11 });
    expect(await isOpen()).not.toBeNull();
    desk.clock.forward({ hours: 2 });
    expect(await isOpen()).toBeNull();
  });

  it('stays shut without a session, and while a one-time password is in use', async () => {
    const loader = desk.get(PrincipalLoader);
    expect(await loader.fromHandshake({ host, origin })).toBeNull();
    expect(
      await loader.fromHandshake({ host, origin, cookie: `hark_session=${'A'.repeat(43)}` }),
    ).toBeNull();
    const person = await desk.person();
    const { cookie } = await desk.signedIn(person);
    await desk.db.query(`update user_account set password_must_change = true where id = $1`, [
      person.id,
    ]);
    expect(await loader.fromHandshake({ host, origin, cookie })).toBeNull();
  });
});
