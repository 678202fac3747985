import { FirstAdministrator } from '../../../server/access/index.js';
import { AccessDesk, PASSWORD } from './support/access-desk.js';
import { whileLocked } from './support/while-locked.js';

const open: AccessDesk[] = [];
const start = async (demo: 'on' | 'off') => {
  const desk = await AccessDesk.open({ HARK_DEMO: demo });
  open.push(desk);
  return desk;
};
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

describe('An empty installation', () => {
  it('has no account at all', async () => {
    const desk = await start('off');
    const [{ n }]: [{ n: number }] = await desk.db.query(
      `select count(*)::int as n from user_account`,
    );
    expect(n).toBe(0);
  });

  it('gets one administrator with a password of its own', async () => {
    const [one, other] = [await start('off'), await start('off')];
    const first = await one.get(FirstAdministrator).ensure();
    const second = await other.get(FirstAdministrator).ensure();
    expect(first!.password).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(first!.password).not.toBe(second!.password);
    const browser = await one.signedIn(first!, first!.password);
    expect((await browser.get('/api/v1/session')).body).toMatchObject({
      role: 'administrator',
      mustChangePassword: true,
    });
  });

  it('gets one only, however many processes start together', async () => {
    const desk = await start('off');
    const noNewRows = `lock table user_account in share row exclusive mode`;
    const made = await whileLocked(desk.db, noNewRows, 5, () =>
      Promise.all(Array.from({ length: 5 }, () => desk.get(FirstAdministrator).ensure())),
    );
    expect(made.filter((credentials) => credentials !== null)).toHaveLength(1);
  });
});

describe('A later start', () => {
  it('makes nobody when there is an administrator with a password', async () => {
    const desk = await start('off');
    await desk.person({ role: 'administrator' });
    expect(await desk.get(FirstAdministrator).ensure()).toBeNull();
  });

  it('renews the one-time password when it ran out unused', async () => {
    const desk = await start('off');
    const first = await desk.get(FirstAdministrator).ensure();
    desk.clock.forward({ days: 6 });
    expect(await desk.get(FirstAdministrator).ensure()).toBeNull();
    desk.clock.forward({ days: 2 });
    const renewed = await desk.get(FirstAdministrator).ensure();
    expect(renewed!.email).toBe(first!.email);
    await desk.signedIn(renewed!, renewed!.password);
  });

  it('lets somebody in who tried the demo before: demo people have no password', async () => {
    const desk = await start('off');
    const { id } = await desk.person({ role: 'administrator' });
    await desk.db.query(`update user_account set password_hash = null where id = $1`, [id]);
    expect(await desk.get(FirstAdministrator).ensure()).not.toBeNull();
  });
});

describe('In demo mode', () => {
  it('nobody is made beside the demo people', async () => {
    const desk = await start('on');
    const { id } = await desk.person({ role: 'agent' });
    await desk.db.query(`update user_account set password_hash = null where id = $1`, [id]);
    expect(await desk.get(FirstAdministrator).ensure()).toBeNull();
  });
});

it('A disabled administrator does not count as one', async () => {
  const desk = await start('off');
  const { id, email } = await desk.person({ role: 'administrator' });
  await desk.db.query(`update user_account set disabled_at = now() where id = $1`, [id]);
  expect(await desk.get(FirstAdministrator).ensure()).not.toBeNull();
  expect((await desk.visitor().post('/api/v1/session', { email, password: PASSWORD })).status).toBe(
    401,
  );
});
