import type { QueueEngine } from '../../../server/platform/queue/contract.js';
import { PostgresEngine } from '../../../server/platform/queue/postgres-engine.js';
import { RedisEngine } from '../../../server/platform/queue/redis-engine.js';
import { Redis } from 'ioredis';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { requireRedis, startRedis, type TestRedis } from '../../support/redis.js';
import { eventually, pause } from '../../support/eventually.js';

/** What every engine must do, whatever it runs on. */
function behavesLikeAnEngine(make: () => QueueEngine, loseEverything: () => Promise<void>) {
  let engine: QueueEngine;
  let heard: string[];

  const start = (handler?: (drain: string) => Promise<void>) =>
    engine.start(handler ?? (async (drain) => void heard.push(drain)));

  beforeEach(() => {
    engine = make();
    heard = [];
  });
  afterEach(async () => {
    await engine.stop();
    await loseEverything();
  });

  it('wakes what is asked for', async () => {
    await start();
    await engine.add('threading');
    await eventually(() => expect(heard).toEqual(['threading']));
  });

  it('keeps a wake-up for a worker that starts later', async () => {
    await engine.add('threading');
    await start();
    await eventually(() => expect(heard).toEqual(['threading']));
  });

  it('wakes at the time that was given, not before', async () => {
    const at = new Date(Date.now() + 1200);
    const times: number[] = [];
    await start(async () => void times.push(Date.now()));
    await engine.add('snoozes', { at });
    await eventually(() => expect(times).toHaveLength(1));
    expect(times[0]).toBeGreaterThanOrEqual(+at - 50);
  });

  it('folds wake-ups of the same key that have not run yet', async () => {
    for (let i = 0; i < 5; i += 1) await engine.add('deliveries', { key: 'deliveries' });
    await start();
    await eventually(() => expect(heard.length).toBeGreaterThan(0));
    await pause(400);
    expect(heard).toEqual(['deliveries']);
  });

  it('wakes again for the same key after the first has run', async () => {
    await start();
    await engine.add('deliveries', { key: 'deliveries' });
    await eventually(() => expect(heard).toHaveLength(1));
    await engine.add('deliveries', { key: 'deliveries' });
    await eventually(() => expect(heard).toHaveLength(2));
  });

  it('calls a handler that failed again', async () => {
    let calls = 0;
    await start(async () => {
      calls += 1;
      if (calls === 1) throw new Error('not yet');
    });
    await engine.add('polls');
    await eventually(() => expect(calls).toBe(2));
  });

  it('lets a running handler finish before it stops', async () => {
    let finished = false;
    let begun = false;
    await start(async () => {
      begun = true;
      await pause(300);
      finished = true;
    });
    await engine.add('polls');
    await eventually(() => expect(begun).toBe(true));
    await engine.stop();
    expect(finished).toBe(true);
  });

  it('goes on after everything it held was lost', async () => {
    await start();
    await engine.add('snoozes', { at: new Date(Date.now() + 3_600_000) });
    await loseEverything();
    await engine.add('threading');
    await eventually(() => expect(heard).toEqual(['threading']));
  });
}

async function inDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function inRedis(url: string, command: string): Promise<void> {
  const client = new Redis(url);
  await client.call(command);
  client.disconnect();
}

describe('the engine on Postgres', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  behavesLikeAnEngine(
    () => new PostgresEngine(database.url, () => undefined),
    () => inDatabase(database.url, 'delete from graphile_worker._private_jobs'),
  );
});

requireRedis()('the engine on Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  behavesLikeAnEngine(
    () => new RedisEngine(redis.url, () => undefined),
    () => inRedis(redis.url, 'FLUSHALL'),
  );

  it('comes to an end although Redis is gone', async () => {
    const gone = await startRedis();
    const engine = new RedisEngine(gone.url, () => undefined);
    await engine.start(() => Promise.resolve());
    await gone.stop();
    await engine.stop();
  });
});
