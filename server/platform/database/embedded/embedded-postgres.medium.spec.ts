import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { runningDatabaseUrl } from './running-database-url.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';
import { stopPostmaster } from './stop-postmaster.js';

const small = { shared_buffers: '16MB' };

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

function folderForData(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-embedded-'));
  chmodSync(folder, 0o711);
  return path.join(folder, 'data');
}

describe('the embedded Postgres', () => {
  const dataDir = folderForData();
  const start = () => startEmbeddedPostgres({ dataDir, settings: small });

  afterAll(() => rmSync(path.dirname(dataDir), { recursive: true }));

  it('is created at the first start and keeps its data for the second', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();

    const second = await start();
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
    expect(second.adopted).toBe(false);
    expect(new URL(second.url).port).toBe(new URL(first.url).port);
    await second.stop();
  });

  it('keeps its password from other users and lets nobody in without it', async () => {
    const postgres = await start();
    const settingsFile = path.join(dataDir, 'postgres.json');
    expect(statSync(settingsFile).mode & 0o077).toBe(0);

    const guess = new URL(postgres.url);
    guess.password = 'guess';
    await expect(ask(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    await postgres.stop();
  });

  it('commits to disk before it answers', async () => {
    const postgres = await start();
    expect(await ask(postgres.url, `select current_setting('fsync') as answer`)).toBe('on');
    expect(await ask(postgres.url, `select current_setting('synchronous_commit') as answer`)).toBe(
      'on',
    );
    await postgres.stop();
  });

  it('refuses a data folder that another running Hark holds and names its process', async () => {
    const holder = spawn('sleep', ['60']);
    const stat = readFileSync(`/proc/${holder.pid}/stat`, 'utf8');
    const startedAt = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const lock = path.join(dataDir, 'hark.pid');
    writeFileSync(lock, JSON.stringify({ pid: holder.pid, startedAt }));

    await expect(start()).rejects.toThrow(new RegExp(`in use by .*process ${holder.pid}\\)`));
    holder.kill();
    rmSync(lock);
  });

  it('starts when the lock was left by a process that is gone, its number reused', async () => {
    writeFileSync(path.join(dataDir, 'hark.pid'), '{"pid":1,"startedAt":"0"}');
    const postgres = await start();
    expect(await ask(postgres.url, 'select 1 as answer')).toBe(1);
    await postgres.stop();
  });

  it('takes over the Postgres of a killed Hark with its data', async () => {
    const killed = await start();
    await ask(killed.url, 'create table orphan as select 7 as answer');
    writeFileSync(path.join(dataDir, 'hark.pid'), '{"pid":999999,"startedAt":"0"}');

    const next = await start();
    expect(next.adopted).toBe(true);
    expect(next.pid).toBe(killed.pid);
    expect(await ask(next.url, 'select answer from orphan')).toBe(7);
    await next.stop();
  });

  it('recovers what was committed when Postgres itself was killed', async () => {
    const killed = await start();
    await ask(killed.url, 'create table survived as select 8 as answer');
    process.kill(killed.pid, 'SIGKILL');
    writeFileSync(path.join(dataDir, 'hark.pid'), '{"pid":999999,"startedAt":"0"}');

    const next = await start();
    expect(await ask(next.url, 'select answer from survived')).toBe(8);
    await next.stop();
  });

  it('lets a second process find the running database and nothing when it is stopped', async () => {
    const postgres = await start();
    expect(runningDatabaseUrl(dataDir)).toBe(postgres.url);
    await postgres.stop();
    expect(runningDatabaseUrl(dataDir)).toBeUndefined();
  });

  it('says in a sentence which folder cannot be written', async () => {
    const blocked = path.join(dataDir, 'postgres.json', 'inside-a-file');
    await expect(startEmbeddedPostgres({ dataDir: blocked })).rejects.toThrow(
      /cannot write to its data folder .*inside-a-file \(ENOTDIR\); change its permissions/,
    );
  });

  it('stops without complaint when Postgres has already ended', async () => {
    const postgres = await start();
    await stopPostmaster(postgres.pid);
    await expect(postgres.stop()).resolves.toBeUndefined();
  });
});
