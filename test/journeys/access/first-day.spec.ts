import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FirstAdministrator } from '../../../server/access/index.js';
import { createApp } from '../../../server/app.js';
import { loadConfig } from '../../../server/platform/config/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { Visitor } from '../../support/visitor.js';

let app: NestFastifyApplication;
let database: TestDatabase;
let folder: string;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'hark-first-day-'));
  const config = loadConfig({
    HARK_DATA_DIR: folder,
    DATABASE_URL: database.url,
    HARK_ROLE: 'web',
    HARK_DEMO: 'off',
  });
  app = await createApp(config, database.url);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(email: string, password: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  expect((await visitor.post('/api/v1/session', { email, password })).status).toBe(201);
  return visitor;
}

async function signInFirst(email: string, oneTime: string, own: string): Promise<Visitor> {
  const visitor = await signIn(email, oneTime);
  const answer = await visitor.put('/api/v1/session/password', { current: oneTime, next: own });
  expect(answer).toMatchObject({ status: 200, body: { mustChangePassword: false } });
  return visitor;
}

interface Added {
  user: { id: string };
  oneTimePassword: string;
}

it('The first day of a desk: an administrator enters, brings a colleague, and lets her go again', async () => {
  const first = (await app.get(FirstAdministrator).ensure())!;
  const ada = await signInFirst(first.email, first.password, 'paper lantern orbit');

  const bo = { email: 'bo@lumen.example', name: 'Bo Peeters', role: 'agent' };
  const { body: added } = await ada.post<Added>('/api/v1/users', bo);
  await ada.post('/api/v1/teams', { name: 'Care', memberIds: [added.user.id] });

  const screen = await signInFirst(bo.email, added.oneTimePassword, 'seven quiet windmills');
  expect(await screen.get('/api/v1/conversations')).toMatchObject({
    status: 200,
    body: { items: [] },
  });
  expect((await screen.get('/api/v1/users')).status).toBe(403);

  await ada.patch(`/api/v1/users/${added.user.id}`, { disabled: true });
  expect((await screen.get('/api/v1/conversations')).status).toBe(401);
  const again = new Visitor(url);
  const { status } = await again.post('/api/v1/session', {
    email: bo.email,
    password: 'seven quiet windmills',
  });
  expect(status).toBe(401);

  const { body: audit } = await ada.get<{
    items: { action: string; actor: { name: string } | null }[];
  }>('/api/v1/audit');
  expect(
    audit.items.map(({ actor, action }) => `${actor?.name ?? 'somebody'}: ${action}`).reverse(),
  ).toEqual([
    'somebody: user.added',
    'Administrator: session.started',
    'Administrator: user.password-changed',
    'Administrator: user.added',
    'Administrator: team.added',
    'Bo Peeters: session.started',
    'Bo Peeters: user.password-changed',
    'Bo Peeters: access.refused',
    'Administrator: user.changed',
    'somebody: session.refused',
  ]);
});

it.each(['/api/%zz', '/%zz'])(
  'answers an address that cannot be read like any other mistake: %s',
  async (path) => {
    const answer = await fetch(`${url}${path}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject({ status: 400, code: 'http.400' });
  },
);
