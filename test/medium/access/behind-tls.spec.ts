import { AccessDesk, PASSWORD } from './support/access-desk.js';

let desk: AccessDesk;
beforeAll(async () => {
  desk = await AccessDesk.open({ HARK_PUBLIC_URL: 'https://desk.example' });
});
afterAll(() => desk.close());

const page = { origin: 'https://desk.example' };

describe('A desk behind a TLS proxy', () => {
  it('gives a cookie that is bound to its host and never sent in the clear', async () => {
    const { email } = await desk.person();
    const browser = desk.visitor(page);
    await browser.post('/api/v1/session', { email, password: PASSWORD });
    expect(browser.lastCookie).toMatch(
      /^__Host-hark_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect((await browser.get('/api/v1/session')).body).toMatchObject({ email });
    await browser.delete('/api/v1/session');
    expect(browser.lastCookie).toBe(
      '__Host-hark_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });

  it('does not read the cookie of the plain name, which a neighbouring host could plant', async () => {
    const { email } = await desk.person();
    const browser = desk.visitor(page);
    await browser.post('/api/v1/session', { email, password: PASSWORD });
    const planted = desk.visitor(page);
    planted.cookie = browser.cookie!.replace('__Host-', '');
    expect((await planted.get('/api/v1/session')).status).toBe(401);
  });

  it('takes changes from its public address only, not from the address behind the proxy', async () => {
    const { email } = await desk.person();
    const browser = desk.visitor(page);
    await browser.post('/api/v1/session', { email, password: PASSWORD });
    const rename = (origin: string) =>
      browser.patch('/api/v1/me', { language: 'fr' }, { headers: { origin } });
    expect((await rename('https://desk.example')).status).toBe(200);
    expect((await rename('http://desk.example')).status).toBe(403);
    expect((await rename(`http://${new URL(desk.address).host}`)).status).toBe(403);
  });

  it('offers no demo sign-in, though the proxy sits on this machine', async () => {
    const { body } = await desk.visitor(page).get('/api/v1/sign-in-options');
    expect(body).toMatchObject({ demo: [] });
  });
});
