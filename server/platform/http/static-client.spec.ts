import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveClient } from './static-client.js';

describe('The client that a server shows', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-client-'));
  let fastify: FastifyInstance;

  const build = (version: string) => {
    rmSync(folder, { recursive: true });
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), `<script src="/assets/${version}.js">`);
    writeFileSync(path.join(folder, 'assets', `${version}.js`), `say('${version}')`);
    writeFileSync(path.join(folder, 'hark.svg'), '<svg/>');
  };
  const get = (url: string) => fastify.inject({ url });

  beforeAll(async () => {
    build('first');
    fastify = Fastify();
    await serveClient(fastify, folder);
  });
  afterAll(async () => {
    await fastify.close();
    rmSync(folder, { recursive: true });
  });

  it('is one page for all its routes, never cached; its assets are for a year', async () => {
    for (const url of ['/', '/inbox/mine', '/customers/7?tab=notes']) {
      const page = await get(url);
      expect([page.statusCode, page.body]).toEqual([200, '<script src="/assets/first.js">']);
      expect(page.headers['cache-control']).toBe('no-cache');
    }
    const asset = await get('/assets/first.js');
    expect([asset.statusCode, asset.body]).toEqual([200, `say('first')`]);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/hark.svg')).statusCode).toBe(200);
  });

  it.each(['/assets/none.js', '/assets/..%2findex.html', '/api/none', '/hooks/none'])(
    'has nothing at %s',
    async (url) => expect((await get(url)).body).not.toContain('script'),
  );

  it('is the newly built one as soon as that stands there', async () => {
    build('second');
    expect((await get('/inbox/mine')).body).toBe('<script src="/assets/second.js">');
    expect((await get('/assets/second.js')).body).toBe(`say('second')`);
    expect((await get('/assets/first.js')).statusCode).toBe(404);
  });
});
