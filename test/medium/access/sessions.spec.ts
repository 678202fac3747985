import { AddToken } from '../../../server/access/application/add-token.js';
import { TidyAccess } from '../../../server/access/jobs/tidy-access.job.js';
import { AccessDesk, PASSWORD } from './support/access-desk.js';
import type { Visitor } from '../../support/visitor.js';

let desk: AccessDesk;
let administrator: Visitor;

beforeEach(async () => {
  desk = await AccessDesk.open();
  administrator = await desk.signedIn(await desk.person({ role: 'administrator' }));
});
afterEach(() => desk.close());

const isIn = async (browser: Visitor) => (await browser.get('/api/v1/session')).status === 200;

const endedSessions = async (): Promise<{ userId: string; sessionId: string | null }[]> => {
  const rows: { data: { userId: string; sessionId: string | null } }[] = await desk.db.query(
    `select data from event where type = 'session.ended' order by id`,
  );
  return rows.map(({ data }) => data);
};

describe('A session', () => {
  it('ends after twelve hours without use', async () => {
    const browser = await desk.signedIn(await desk.person());
    desk.clock.forward({ hours: 11, minutes: 59 });
    expect(await isIn(browser)).toBe(true);
    desk.clock.forward({ hours: 11, minutes: 59 });
    expect(await isIn(browser)).toBe(true);
    desk.clock.forward({ hours: 12, minutes: 1 });
    expect(await isIn(browser)).toBe(false);
  });

  it('ends after seven days, however busy', async () => {
    const browser = await desk.signedIn(await desk.person());
    for (let half = 0; half < 13; half += 1) {
      desk.clock.forward({ hours: 11, minutes: 50 });
      expect(await isIn(browser)).toBe(true);
    }
    desk.clock.forward({ hours: 11, minutes: 50 });
    expect(await isIn(browser)).toBe(true);
    desk.clock.forward({ hours: 3 });
    expect(await isIn(browser)).toBe(false);
  });

  it('ends at sign-out, in this browser and for its token', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    const stolen = desk.visitor();
    stolen.cookie = browser.cookie;
    expect((await browser.delete('/api/v1/session')).status).toBe(204);
    expect(browser.cookie).toBeUndefined();
    expect(await isIn(stolen)).toBe(false);
    expect(await endedSessions()).toEqual([{ userId: person.id, sessionId: expect.any(String) }]);
  });

  it.each([
    ['the person is disabled', { disabled: true }],
    ['the role changes', { role: 'supervisor' }],
  ])('ends when %s', async (_, change) => {
    const person = await desk.person();
    const [one, two] = [await desk.signedIn(person), await desk.signedIn(person)];
    expect((await administrator.patch(`/api/v1/users/${person.id}`, change)).status).toBe(200);
    expect([await isIn(one), await isIn(two)]).toEqual([false, false]);
    expect(await endedSessions()).toEqual([{ userId: person.id, sessionId: null }]);
  });

  it('does not come back with the person', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    await administrator.patch(`/api/v1/users/${person.id}`, { disabled: true });
    await administrator.patch(`/api/v1/users/${person.id}`, { disabled: false });
    expect(await isIn(browser)).toBe(false);
    expect(await isIn(await desk.signedIn(person))).toBe(true);
  });

  it('ends when the password is reset, and the old password opens nothing', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    await administrator.post(`/api/v1/users/${person.id}/password-reset`);
    expect(await isIn(browser)).toBe(false);
    const { status } = await desk
      .visitor()
      .post('/api/v1/session', { email: person.email, password: PASSWORD });
    expect(status).toBe(401);
  });

  it('that is just beginning ends too when the version moves on', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    await desk.db.query(
      `update user_account set session_version = session_version + 1 where id = $1`,
      [person.id],
    );
    expect(await isIn(browser)).toBe(false);
  });

  it('opens nothing for a disabled person, though nobody ended it', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    await desk.db.query(`update user_account set disabled_at = now() where id = $1`, [person.id]);
    expect(await isIn(browser)).toBe(false);
  });

  it('goes on when nothing changes in what the person may do', async () => {
    const person = await desk.person();
    const browser = await desk.signedIn(person);
    await administrator.patch(`/api/v1/users/${person.id}`, {
      name: 'Another Name',
      role: 'agent',
      disabled: false,
    });
    expect(await isIn(browser)).toBe(true);
  });
});

describe('The list of own sessions', () => {
  interface Listed {
    items: { id: string; current: boolean; userAgent: string }[];
  }

  it('names each place, marks this one, and lets one be ended', async () => {
    const person = await desk.person();
    const here = await desk.signedIn(person);
    const there = await desk.signedIn(person);
    const { body } = await here.get<Listed>('/api/v1/sessions');
    expect(body.items).toHaveLength(2);
    const other = body.items.find(({ current }) => !current)!;
    expect((await here.delete(`/api/v1/sessions/${other.id}`)).status).toBe(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  it('does not reach the sessions of others', async () => {
    const victim = await desk.signedIn(await desk.person());
    const { body } = await victim.get<Listed>('/api/v1/sessions');
    const attacker = await desk.signedIn(await desk.person());
    const foreign = await attacker.delete<Record<string, unknown>>(
      `/api/v1/sessions/${body.items[0]!.id}`,
    );
    const missing = await attacker.delete<Record<string, unknown>>(
      '/api/v1/sessions/00000000-0000-7000-8000-000000000000',
    );
    const absurd = await attacker.delete<Record<string, unknown>>('/api/v1/sessions/not-an-id');
    for (const answer of [foreign, missing, absurd]) {
      expect(answer.status).toBe(404);
      expect({ ...answer.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    }
    expect(await isIn(victim)).toBe(true);
  });
});

describe('An API token', () => {
  const tokenOf = async (userId: string) =>
    (await desk.get(AddToken).execute(null, { userId, name: 'test' })).secret;

  it('has the rights that its owner has now', async () => {
    const person = await desk.person();
    const program = desk.program(await tokenOf(person.id));
    expect((await program.get('/api/v1/users')).status).toBe(403);
    await administrator.patch(`/api/v1/users/${person.id}`, { role: 'administrator' });
    expect((await program.get('/api/v1/users')).status).toBe(200);
  });

  it('dies with the account and does not rise with it', async () => {
    const person = await desk.person();
    const program = desk.program(await tokenOf(person.id));
    expect(await isIn(program)).toBe(true);
    await administrator.patch(`/api/v1/users/${person.id}`, { disabled: true });
    expect(await isIn(program)).toBe(false);
    await administrator.patch(`/api/v1/users/${person.id}`, { disabled: false });
    expect(await isIn(program)).toBe(false);
  });

  it('dies when the password is reset', async () => {
    const person = await desk.person();
    const program = desk.program(await tokenOf(person.id));
    await administrator.post(`/api/v1/users/${person.id}/password-reset`);
    expect(await isIn(program)).toBe(false);
  });
});

it('What has run out is tidied away', async () => {
  await desk.signedIn(await desk.person());
  await desk.visitor().post('/api/v1/session', { email: 'stranger@lumen.example', password: 'x' });
  desk.clock.forward({ days: 400 });
  expect(await desk.get(TidyAccess).drain()).toBe(false);
  const [left]: unknown[] = await desk.db.query(
    `select (select count(*)::int from session) as sessions, (select count(*)::int from login_attempt) as attempts,
       (select count(*)::int from audit_entry) as entries`,
  );
  expect(left).toEqual({ sessions: 0, attempts: 0, entries: 0 });
});
