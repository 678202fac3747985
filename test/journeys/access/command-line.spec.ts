import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

const repository = path.resolve(import.meta.dirname, '../../..');

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'hark-command-'));
});
afterAll(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** As `npm run <command> -- …` does. */
const run = (command: string, ...args: string[]): Promise<Outcome> =>
  new Promise((settle) => {
    const env = { ...process.env, DATABASE_URL: database.url, HARK_DATA_DIR: folder };
    const script = path.join(repository, 'scripts/cli.mjs');
    execFile(process.execPath, [script, command, ...args], { env }, (error, stdout, stderr) => {
      settle({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

const bo = ['add', '--email', 'bo@lumen.example', '--name', 'Bo Peeters', '--role', 'agent'];

describe('At the terminal', () => {
  it('a person is added, with a one-time password and a team to work in', async () => {
    const { code, stdout } = await run('user', ...bo);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      id: expect.any(String),
      email: 'bo@lumen.example',
      name: 'Bo Peeters',
      role: 'agent',
      teams: ['Customer care'],
      oneTimePassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
    });
  });

  it('a token is made, of which the database keeps no readable trace', async () => {
    const { stdout } = await run('token', 'add', '--email', 'bo@lumen.example', '--name', 'Report');
    const { id, token } = JSON.parse(stdout) as { id: string; token: string };
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from api_token t where id = $1`,
      [id],
    );
    await client.end();
    expect(rows[0]!.row).toContain('Report');
    expect(rows[0]!.row).not.toContain(token);
  });

  it.each([
    [
      'a person twice',
      ['user', ...bo],
      /^Somebody with this e-mail address has an account already\.$/,
    ],
    [
      'a role that does not exist',
      ['user', ...bo.with(-1, 'boss')],
      /^"boss" is not a role; the roles are /,
    ],
    ['an address that is none', ['user', ...bo.with(2, 'bo')], /^"bo" is not an e-mail address\.$/],
    [
      'a token for nobody',
      ['token', 'add', '--email', 'x@y.example'],
      /^Nobody has the e-mail address x@y\.example\.$/,
    ],
    ['something unknown', ['token', 'drop'], /^Use: npm run token -- add /],
  ])('%s ends with one sentence and nothing on stdout', async (_, [command, ...args], sentence) => {
    const { code, stdout, stderr } = await run(command!, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toMatch(sentence);
  });
});
