import { AddUser } from '../../../server/access/index.js';
import { AccessDesk, PASSWORD } from './support/access-desk.js';

let desk: AccessDesk;
beforeAll(async () => {
  desk = await AccessDesk.open();
});
afterAll(() => desk.close());

const NEXT = 'seven quiet windmills';
let newcomers = 0;

async function newcomer() {
  const email = `newcomer-${(newcomers += 1)}@lumen.example`;
  const { oneTimePassword, id } = await desk
    .get(AddUser)
    .execute(null, { email, name: 'Newcomer', role: 'administrator' });
  return { id, email, password: oneTimePassword! };
}

describe('A one-time password', () => {
  it('opens nothing but the choice of an own password', async () => {
    const { email, password } = await newcomer();
    const browser = await desk.signedIn({ email }, password);
    expect((await browser.get('/api/v1/session')).body).toMatchObject({ mustChangePassword: true });
    for (const path of ['users', 'teams', 'audit', 'tokens', 'colleagues', 'sessions'])
      expect(await browser.get(`/api/v1/${path}`)).toMatchObject({
        status: 403,
        body: { code: 'password.must-change' },
      });
    expect((await browser.patch('/api/v1/me', { name: 'X' })).status).toBe(403);

    const change = { current: password, next: NEXT };
    const { status, body } = await browser.put('/api/v1/session/password', change);
    expect({ status, body }).toMatchObject({ status: 200, body: { mustChangePassword: false } });
    expect((await browser.get('/api/v1/users')).status).toBe(200);
  });

  it('is worth nothing once it was replaced', async () => {
    const { email, password } = await newcomer();
    const browser = await desk.signedIn({ email }, password);
    await browser.put('/api/v1/session/password', { current: password, next: NEXT });
    expect((await desk.visitor().post('/api/v1/session', { email, password })).status).toBe(401);
    await desk.signedIn({ email }, NEXT);
  });

  it('is worth nothing after seven days', async () => {
    const { email, password } = await newcomer();
    desk.clock.forward({ days: 7, seconds: 1 });
    expect((await desk.visitor().post('/api/v1/session', { email, password })).status).toBe(401);
  });

  it('cannot be kept', async () => {
    const { email, password } = await newcomer();
    const browser = await desk.signedIn({ email }, password);
    const answer = await browser.put('/api/v1/session/password', {
      current: password,
      next: password,
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'password.same' } });
  });
});

describe('A new password', () => {
  it('ends the sessions elsewhere and renews the one here', async () => {
    const person = await desk.person();
    const here = await desk.signedIn(person);
    const elsewhere = await desk.signedIn(person);
    const before = here.cookie;
    await here.put('/api/v1/session/password', { current: PASSWORD, next: NEXT });
    expect(here.cookie).not.toBe(before);
    expect((await here.get('/api/v1/session')).status).toBe(200);
    expect((await elsewhere.get('/api/v1/session')).status).toBe(401);
    const stolen = desk.visitor();
    stolen.cookie = before;
    expect((await stolen.get('/api/v1/session')).status).toBe(401);
  });

  it.each([
    ['is too short', 'k7#mQx2', 'too-short'],
    ['is too long', 'a1b2'.repeat(33), 'too-long'],
    ['is on every list', 'Password123', 'common'],
    ['says one thing over and over', 'ababababab', 'repeats'],
    ['is the name', 'kim.janssens!', 'personal'],
  ])('is refused when it %s, and says so', async (_, next, weakness) => {
    const browser = await desk.signedIn(await desk.person({ name: 'Kim Janssens' }));
    const answer = await browser.put('/api/v1/session/password', { current: PASSWORD, next });
    expect(answer).toMatchObject({ status: 422, body: { code: 'password.too-weak', weakness } });
  });

  it('counts to its last character', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    const long = 'quiet windmills turn '.repeat(6).slice(0, 127);
    await browser.put('/api/v1/session/password', { current: PASSWORD, next: `${long}x` });
    const tryWith = (password: string) =>
      desk.visitor().post('/api/v1/session', { email: person.email, password });
    expect((await tryWith(`${long}y`)).status).toBe(401);
    expect((await tryWith(`${long}x`)).status).toBe(201);
  });

  it('needs the old one, which cannot be guessed at an open screen', async () => {
    const browser = await desk.signedIn(await desk.person());
    for (let guess = 0; guess < 10; guess += 1)
      expect(
        await browser.put('/api/v1/session/password', { current: `guess ${guess}`, next: NEXT }),
      ).toMatchObject({ status: 422, body: { code: 'password.wrong' } });
    const right = await browser.put('/api/v1/session/password', { current: PASSWORD, next: NEXT });
    expect(right).toMatchObject({ status: 429, body: { code: 'rate.limited' } });
  });
});
