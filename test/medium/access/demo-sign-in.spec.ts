import { DemoPeople } from '../../../server/access/index.js';
import { AccessDesk } from './support/access-desk.js';

let desk: AccessDesk;
afterEach(() => desk.close());

const open = async (environment: Record<string, string> = {}) => {
  desk = await AccessDesk.open(environment);
  const { email } = { email: 'lena@lumen.example' };
  await desk.get(DemoPeople).person({ email, name: 'Lena', role: 'agent' });
  return email;
};

const click = (email: string, headers: Record<string, string> = {}) =>
  desk.visitor().post('/api/v1/demo-session', { email }, { headers });

const offered = async (headers: Record<string, string> = {}) =>
  (await desk.visitor().get<{ demo: { email: string }[] }>('/api/v1/sign-in-options', { headers }))
    .body.demo;

describe('One click', () => {
  it('signs a demo person in, in demo mode at this machine', async () => {
    const email = await open();
    expect(await offered()).toEqual([{ email, name: 'Lena', role: 'agent' }]);
    const browser = desk.visitor();
    expect((await browser.post('/api/v1/demo-session', { email })).status).toBe(201);
    expect((await browser.get('/api/v1/session')).body).toMatchObject({
      email,
      mustChangePassword: false,
    });
  });

  it('opens no account that has a password, nor one that does not exist', async () => {
    await open();
    const person = await desk.person({ role: 'administrator' });
    expect(await offered()).not.toContainEqual(expect.objectContaining({ email: person.email }));
    const [real, missing] = [await click(person.email), await click('nobody@lumen.example')];
    expect([real.status, missing.status]).toEqual([404, 404]);
  });

  it('opens no program and nobody who is disabled', async () => {
    await open();
    await desk.get(DemoPeople).person({ email: 'robot@lumen.example', name: 'Robot', role: 'api' });
    await desk.get(DemoPeople).person({ email: 'gone@lumen.example', name: 'Gone', role: 'agent' });
    await desk.db.query(
      `update user_account set disabled_at = now() where email = 'gone@lumen.example'`,
    );
    expect(await offered()).toHaveLength(1);
    expect((await click('robot@lumen.example')).status).toBe(404);
    expect((await click('gone@lumen.example')).status).toBe(404);
  });

  it.each<[string, Record<string, string>]>([
    [
      'a page elsewhere lets its name point here',
      { host: 'evil.example:3000', origin: 'http://evil.example:3000' },
    ],
    ['a proxy hands the request on', { 'x-forwarded-for': '203.0.113.9' }],
    ['a proxy says so in the standard way', { forwarded: 'for=203.0.113.9' }],
    ['another site asks', { origin: 'https://evil.example' }],
  ])('does nothing when %s', async (_, headers) => {
    const email = await open();
    const answer = await click(email, headers);
    expect([403, 404]).toContain(answer.status);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['demo mode is off', { HARK_DEMO: 'off' }],
    ['the desk is made for others', { HARK_PUBLIC_URL: 'http://desk.example' }],
  ])('does nothing when %s', async (_, environment) => {
    const email = await open(environment);
    expect(await offered()).toEqual([]);
    expect((await click(email)).status).toBe(404);
  });
});
