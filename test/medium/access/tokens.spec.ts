import { createHash } from 'node:crypto';
import { AccessDesk } from './support/access-desk.js';
import type { Visitor } from '../../support/visitor.js';

let desk: AccessDesk;
let me: { id: string; email: string };
let administrator: Visitor;

beforeEach(async () => {
  desk = await AccessDesk.open();
  me = await desk.person({ role: 'administrator' });
  administrator = await desk.signedIn(me);
});
afterEach(() => desk.close());

interface Added {
  token: { id: string; expiresAt: string | null };
  secret: string;
}

const add = (token: object) => administrator.post<Added>('/api/v1/tokens', token);
const statusFor = async (secret: string) =>
  (await desk.program(secret).get('/api/v1/session')).status;

describe('An API token', () => {
  it('opens the desk in the name of its owner, is shown once and kept as a digest', async () => {
    const { status, body } = await add({ name: 'Report' });
    expect(status).toBe(201);
    expect(body.secret).toMatch(/^hark_[\w-]{43}$/);
    expect((await desk.program(body.secret).get('/api/v1/session')).body).toMatchObject({
      id: me.id,
    });
    const rows: { token_hash: Buffer }[] = await desk.db.query(`select token_hash from api_token`);
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(body.secret).digest() }]);
    expect(JSON.stringify((await administrator.get('/api/v1/tokens')).body)).not.toContain(
      body.secret.slice(5),
    );
  });

  it('ends when it expires', async () => {
    const expiresAt = new Date(desk.clock.now().getTime() + 3_600_000).toISOString();
    const { body } = await add({ name: 'Short', expiresAt });
    expect(body.token.expiresAt).toBe(expiresAt);
    expect(await statusFor(body.secret)).toBe(200);
    desk.clock.forward({ hours: 1, seconds: 1 });
    expect(await statusFor(body.secret)).toBe(401);
  });

  it('ends when it is revoked, and stays on record', async () => {
    const { body } = await add({ name: 'Leaked' });
    expect((await administrator.delete(`/api/v1/tokens/${body.token.id}`)).status).toBe(204);
    expect((await administrator.delete(`/api/v1/tokens/${body.token.id}`)).status).toBe(204);
    expect(await statusFor(body.secret)).toBe(401);
    const list = await administrator.get<{ items: object[] }>('/api/v1/tokens');
    expect(list.body.items).toEqual([
      expect.objectContaining({ name: 'Leaked', revokedAt: expect.any(String) }),
    ]);
  });

  it('cannot make tokens that outlive it, nor touch sessions and passwords', async () => {
    const program = desk.program((await add({ name: 'Greedy' })).body.secret);
    const answers = await Promise.all([
      program.post('/api/v1/tokens', { name: 'Heir' }),
      program.get('/api/v1/tokens'),
      program.put('/api/v1/session/password', { current: 'x', next: 'y' }),
      program.get('/api/v1/sessions'),
      program.delete('/api/v1/session'),
      program.patch('/api/v1/me', { name: 'X' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
  });

  it('is made for programs and for oneself, not in the name of another person', async () => {
    const program = await desk.person({ role: 'api' });
    const { body } = await add({ name: 'Shop', userId: program.id });
    expect((await desk.program(body.secret).get('/api/v1/session')).body).toMatchObject({
      id: program.id,
    });
    const agent = await desk.person();
    expect(await add({ name: 'Spy', userId: agent.id })).toMatchObject({
      status: 422,
      body: { code: 'token.not-yours' },
    });
  });

  it('is refused when it would have expired already, or for nobody', async () => {
    expect((await add({ name: 'Late', expiresAt: '2020-01-01T00:00:00Z' })).status).toBe(422);
    const userId = '00000000-0000-7000-8000-000000000000';
    expect((await add({ name: 'Ghost', userId })).status).toBe(404);
    expect((await administrator.delete(`/api/v1/tokens/${userId}`)).status).toBe(404);
  });

  it('tells when it was used last', async () => {
    const { body } = await add({ name: 'Used' });
    await statusFor(body.secret);
    const list = await administrator.get<{ items: object[] }>('/api/v1/tokens');
    expect(list.body.items).toEqual([expect.objectContaining({ lastUsedAt: expect.any(String) })]);
  });
});
