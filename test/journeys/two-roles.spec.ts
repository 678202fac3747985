import { DeskAtWork, type DeskOptions } from '../support/desk-at-work.js';
import { HarkProcess } from '../support/hark-process.js';
import { LiveScreen } from '../support/live-screen.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { requireRedis, startRedis, type TestRedis } from '../support/redis.js';
import { unique } from '../support/unique.js';

const describeWithRedis = requireRedis();

/** One process answers the browser and the networks, another does the work. */
function journey(optionsOf: () => DeskOptions): void {
  let desk: DeskAtWork;
  let worker: HarkProcess;
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    const env = { ...optionsOf().env };
    desk = await DeskAtWork.open({
      databaseUrl: database.url,
      env: { ...env, HARK_ROLE: 'web' },
    });
    worker = await HarkProcess.start({
      dataDir: `${desk.folder}/worker`,
      databaseUrl: database.url,
      env: { ...env, HARK_ROLE: 'worker' },
    });
  });
  afterAll(async () => {
    await worker?.stop();
    await desk?.close();
    await database?.drop();
  });

  it('from a comment to the answer under it, with the screen told', async () => {
    const agent = await desk.person();
    const screen = new LiveScreen(desk.hark.url, agent.cookie!);
    await screen.hears('hello');
    const text = unique('Does it work when it is two?');
    const comment = await desk.sandbox.actOne({ do: 'comment', author: 'Duo', text });

    const { id } = await agent.arrives(text);
    await screen.hears('changed', id);
    screen.close();
    const reply = await agent.reply(id);
    await agent.becomes(reply.id, 'sent');

    expect(await desk.sandbox.effects({ parentId: comment.id })).toHaveLength(1);
  });

  it('what comes while no worker is there is worked in once one is', async () => {
    await worker.stop();
    const text = unique('Nobody works.');
    await desk.sandbox.actOne({ do: 'comment', author: 'Early', text });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await desk.admin.conversations()).map((row) => row.lastMessage.text)).not.toContain(
      text,
    );

    await worker.start();

    await desk.admin.arrives(text);
  });
}

describe('Web and worker on one Postgres', () => journey(() => ({})));

describeWithRedis('Web and worker with Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  journey(() => ({ env: { REDIS_URL: redis.url } }));
});
