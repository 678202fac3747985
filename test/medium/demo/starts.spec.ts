import { freePort } from '../../../server/platform/database/embedded/free-port.js';
import { HarkProcess } from '../../support/hark-process.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { rowsOf } from '../../support/rows-of.js';
import { removeFolder } from '../../support/run-folder.js';
import { DemoDesk } from './support/demo-desk.js';

const CONVERSATIONS = 'select count(*) from conversation';

describe('starting the demo', () => {
  let desk: DemoDesk;

  beforeEach(async () => {
    desk = await DemoDesk.new();
  });
  afterEach(() => desk.close());

  it('makes the month once, and finds its channels again at other addresses', async () => {
    await desk.assemble();
    await desk.prepare();
    const made = await desk.number(CONVERSATIONS);
    const identities = await desk.number(
      `select count(*) from identity where network = 'discourse'`,
    );
    await desk.stop();

    const port = await freePort();
    await desk.assemble(port);
    await desk.prepare();
    expect(await desk.number(CONVERSATIONS)).toBe(made);
    const forum = `127.0.0.1:${port}/forum`;
    expect(
      await desk.number(`select count(*) from identity where network = 'discourse'
        and starts_with(external_id, '${forum}:')`),
    ).toBe(identities);
    expect(
      await desk.number(
        `select count(*) from channel where settings ->> 'baseUrl' like '%:${port}/%'`,
      ),
    ).toBe(4);
    expect(await desk.number(`select count(*) from channel`)).toBe(4);
  });

  it('shows on the public pages what the desk has, also when they were lost', async () => {
    await desk.assemble();
    const sandbox = await desk.prepare();
    const page = await (await fetch(`${sandbox!.url}/google`)).text();
    await desk.stop();
    removeFolder(`${desk.folder}/sandbox`);
    await desk.assemble();
    const again = await desk.prepare();
    const names = (html: string) =>
      html.match(/[A-ZÉ]\p{L}+ (?:de |van )?[A-ZÉ]\p{L}+/gu)?.slice(0, 60);
    expect(names(await (await fetch(`${again!.url}/google`)).text())).toEqual(names(page));
  });

  it('keeps out of a desk where people work', async () => {
    await desk.assemble();
    await desk.rows(
      `insert into user_account (id, email, name, role) values (gen_random_uuid(), 'k@real.example', 'K', 'agent')`,
    );
    expect(await desk.prepare()).toBeNull();
    expect(await desk.number(CONVERSATIONS)).toBe(0);
  });
});

describe('a start that was killed while the month was made', () => {
  let database: TestDatabase;
  let folder: string;
  let desk: DemoDesk;

  beforeEach(async () => {
    desk = await DemoDesk.new();
    folder = desk.folder;
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await desk.close();
    await database.drop();
  });

  it('is made good by the next one', async () => {
    const port = String(await freePort());
    const hark = await HarkProcess.start({
      dataDir: folder,
      databaseUrl: database.url,
      env: { HARK_ROLE: 'web' },
    });
    await hark.stop();
    await rowsOf(database.url, `delete from user_account`);
    const demo = { HARK_ROLE: 'all', HARK_DEMO: 'on', HARK_SANDBOX_PORT: port };
    await hark.launch({ ...demo, HARK_FAILPOINT: 'threading.before-events:3' });
    expect(await hark.ended).toMatchObject({ signal: 'SIGKILL' });
    const count = async (table: string) =>
      (await rowsOf<{ n: number }>(database.url, `select count(*)::int as n from ${table}`))[0]!.n;
    expect(await count('channel')).toBe(4);
    expect(await count('conversation')).toBe(0);

    await hark.start(demo);
    expect(await count('conversation')).toBeGreaterThan(400);
    expect(await count('brand')).toBe(1);
    expect(await count('user_account')).toBe(8);
    await hark.stop();
  });
});
