import { AccessDesk, PASSWORD } from './support/access-desk.js';
import type { Visitor } from '../../support/visitor.js';
import { whileLocked } from './support/while-locked.js';

let desk: AccessDesk;
let me: { id: string; email: string };
let administrator: Visitor;

beforeEach(async () => {
  desk = await AccessDesk.open();
  me = await desk.person({ role: 'administrator', name: 'Ada' });
  administrator = await desk.signedIn(me);
});
afterEach(() => desk.close());

interface Added {
  user: { id: string; can: string[]; teamIds: string[] };
  oneTimePassword: string | null;
}

const bo = { email: 'bo@lumen.example', name: 'Bo', role: 'agent' };
const missing = '00000000-0000-7000-8000-000000000000';

describe('Adding somebody', () => {
  it('gives a one-time password that lets them in', async () => {
    const { status, body } = await administrator.post<Added>('/api/v1/users', bo);
    expect(status).toBe(201);
    expect(body.user).toMatchObject({
      ...bo,
      disabledAt: null,
      lastSeenAt: null,
      isApprover: false,
      teamIds: [],
    });
    await desk.signedIn(bo, body.oneTimePassword!);
  });

  it('puts them into teams', async () => {
    const team = await administrator.post<{ id: string }>('/api/v1/teams', { name: 'Care' });
    const { body } = await administrator.post<Added>('/api/v1/users', {
      ...bo,
      teamIds: [team.body.id],
    });
    expect(body.user.teamIds).toEqual([team.body.id]);
  });

  it('gives a program no password', async () => {
    const { body } = await administrator.post<Added>('/api/v1/users', { ...bo, role: 'api' });
    expect(body.oneTimePassword).toBeNull();
    expect(body.user.can).not.toContain('reset-password');
  });

  it('is refused for an address in use, however it is written, and for a team that does not exist', async () => {
    await administrator.post('/api/v1/users', bo);
    expect(
      await administrator.post('/api/v1/users', { ...bo, email: 'BO@Lumen.example' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'user.email-taken' },
    });
    expect(
      await administrator.post('/api/v1/users', {
        ...bo,
        email: 'cy@lumen.example',
        teamIds: [missing],
      }),
    ).toMatchObject({ status: 422, body: { code: 'team.unknown' } });
    const { body } = await administrator.get<{ items: { email: string }[] }>('/api/v1/users');
    expect(body.items.map(({ email }) => email)).not.toContain('cy@lumen.example');
  });

  it('twice at once makes one account', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => administrator.post('/api/v1/users', bo)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe('Changing somebody', () => {
  it('is told to the screens and to the audit log', async () => {
    const { id } = await desk.person();
    await administrator.patch(`/api/v1/users/${id}`, { role: 'supervisor', isApprover: true });
    const events: unknown[] = await desk.db.query(
      `select type, actor_id, data from event where type = 'user.changed' order by id desc limit 1`,
    );
    expect(events).toEqual([{ type: 'user.changed', actor_id: me.id, data: { userId: id } }]);
    const { body } = await administrator.get<{ items: unknown[] }>(
      `/api/v1/audit?action=user.changed`,
    );
    expect(body.items[0]).toMatchObject({
      actor: { id: me.id, name: 'Ada' },
      targetId: id,
      detail: { role: 'supervisor', roleBefore: 'agent' },
    });
  });

  it.each([{ role: 'agent' }, { disabled: true }])(
    'is not for the own account: %j',
    async (change) => {
      await desk.person({ role: 'administrator' });
      expect(await administrator.patch(`/api/v1/users/${me.id}`, change)).toMatchObject({
        status: 409,
        body: { code: 'user.own-account' },
      });
    },
  );

  it('never takes the last administrator away, though two try at once', async () => {
    const other = await desk.person({ role: 'administrator' });
    const otherBrowser = await desk.signedIn(other);
    const everybody = `select 1 from user_account for update`;
    const answers = await whileLocked(desk.db, everybody, 2, () =>
      Promise.all([
        administrator.patch(`/api/v1/users/${other.id}`, { disabled: true }),
        otherBrowser.patch(`/api/v1/users/${me.id}`, { role: 'agent' }),
      ]),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [{ n }]: [{ n: number }] = await desk.db.query(
      `select count(*)::int as n from user_account where role = 'administrator' and disabled_at is null`,
    );
    expect(n).toBe(1);
  });

  it('answers 404 for nobody', async () => {
    expect((await administrator.patch(`/api/v1/users/${missing}`, { name: 'X' })).status).toBe(404);
    expect((await administrator.post(`/api/v1/users/${missing}/password-reset`)).status).toBe(404);
  });
});

describe('Resetting a password', () => {
  it('gives a one-time password in place of the old one', async () => {
    const person = await desk.person();
    const { body } = await administrator.post<Added>(`/api/v1/users/${person.id}/password-reset`);
    const browser = await desk.signedIn(person, body.oneTimePassword!);
    expect((await browser.get('/api/v1/session')).body).toMatchObject({ mustChangePassword: true });
  });

  it('is not a way around the old password of the own account, nor for programs', async () => {
    const program = await desk.person({ role: 'api' });
    expect((await administrator.post(`/api/v1/users/${me.id}/password-reset`)).status).toBe(409);
    expect((await administrator.post(`/api/v1/users/${program.id}/password-reset`)).status).toBe(
      422,
    );
  });
});

describe('Nobody raises themselves', () => {
  const columns = {
    id: missing,
    role: 'administrator',
    isApprover: true,
    is_approver: true,
    email: 'other@lumen.example',
    passwordHash: 'x',
    password_hash: 'x',
    sessionVersion: 0,
    disabledAt: null,
    teamIds: [],
    createdAt: '2020-01-01T00:00:00Z',
    can: ['users.manage'],
  };

  it.each(Object.entries(columns))(
    'by sending %s along with the own name',
    async (column, value) => {
      const browser = await desk.signedIn(await desk.person());
      const { status, body } = await browser.patch('/api/v1/me', { name: 'Fine', [column]: value });
      expect({ status, body }).toMatchObject({ status: 400, body: { code: 'validation.failed' } });
    },
  );

  it('nor does an administrator set by hand what the desk keeps by itself', async () => {
    for (const column of [
      'passwordHash',
      'sessionVersion',
      'disabledAt',
      'createdAt',
      'email',
      'id',
    ])
      expect((await administrator.patch(`/api/v1/users/${me.id}`, { [column]: 'x' })).status).toBe(
        400,
      );
  });
});

describe('The own profile', () => {
  it('changes name, language, time zone and preferences, each alone', async () => {
    const browser = await desk.signedIn(await desk.person());
    await browser.patch('/api/v1/me', { preferences: { theme: 'dark', panes: { list: 320 } } });
    await browser.patch('/api/v1/me', { language: 'nl', timeZone: 'Europe/Amsterdam' });
    const { body } = await browser.patch('/api/v1/me', { preferences: { density: 'compact' } });
    expect(body).toMatchObject({
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      preferences: { theme: 'dark', density: 'compact', panes: { list: 320 } },
    });
  });

  it('loses no preference when two screens change one each at once', async () => {
    const browser = await desk.signedIn(await desk.person());
    await Promise.all([
      browser.patch('/api/v1/me', { preferences: { theme: 'dark' } }),
      browser.patch('/api/v1/me', { preferences: { shortcuts: false } }),
    ]);
    const { body } = await browser.get('/api/v1/session');
    expect(body).toMatchObject({ preferences: { theme: 'dark', shortcuts: false } });
  });
});

it('Colleagues are the enabled people who work conversations', async () => {
  const agent = await desk.person({ name: 'Zoé', role: 'agent' });
  await desk.person({ role: 'analyst' });
  await desk.person({ role: 'api' });
  const gone = await desk.person({ role: 'agent' });
  await administrator.patch(`/api/v1/users/${gone.id}`, { disabled: true });
  const browser = await desk.signedIn(agent, PASSWORD);
  const { body } = await browser.get<{ items: { id: string }[] }>('/api/v1/colleagues');
  expect(body.items.map(({ id }) => id).sort()).toEqual([me.id, agent.id].sort());
  expect(body.items.find(({ id }) => id === agent.id)).toEqual({
    id: agent.id,
    name: 'Zoé',
    role: 'agent',
    teamIds: [],
    presence: 'offline',
    openCount: 0,
  });
});
