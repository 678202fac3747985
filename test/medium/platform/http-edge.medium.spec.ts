import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import { createApp } from '../../../server/app.js';
import { loadConfig } from '../../../server/platform/config/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { removeFolder } from '../../support/run-folder.js';

const folder = mkdtempSync(path.join(tmpdir(), 'hark-edge-'));
let database: TestDatabase;
let app: NestFastifyApplication;
let desk: ReturnType<typeof supertest>;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = loadConfig({
    HARK_DATA_DIR: folder,
    HARK_DEMO: 'off',
    HARK_SECRET: 'a secret of at least thirty-two characters',
  });
  app = await createApp(config, database.url);
  await app.listen(0, '127.0.0.1');
  desk = supertest(app.getHttpServer() as Server);
});
afterAll(async () => {
  await app.close();
  await database.drop();
  removeFolder(folder);
});

describe('the HTTP edge', () => {
  it('says that it lives and that it is ready', async () => {
    await desk.get('/api/health/live').expect(200, { status: 'up' });
    await desk.get('/api/health/ready').expect(200, { status: 'up' });
  });

  it('shows its contract', async () => {
    const { body } = await desk.get('/api/openapi.json').expect(200);
    expect(Object.keys((body as { paths: object }).paths)).toContain('/api/v1/conversations');
  });

  it('answers every error as problem+json with a stable code, never stored by a cache', async () => {
    const answer = await desk
      .get('/api/v1/nothing-here')
      .expect('content-type', 'application/problem+json; charset=utf-8')
      .expect('cache-control', 'no-store');
    expect(answer.body).toMatchObject({ status: answer.status, code: expect.any(String) });
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.js:\d+/);
  });

  it('lets no page frame it, sniff it or run what it did not send', async () => {
    const { headers } = await desk.get('/api/health/live');
    expect(headers['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('refuses a body that is larger than any form', async () => {
    const answer = await desk
      .post('/api/v1/session')
      .send({ email: 'a@b.example', password: 'x'.repeat(2_000_000) });
    expect(answer.status).toBe(413);
  });
});
