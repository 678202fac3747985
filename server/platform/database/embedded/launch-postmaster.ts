import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { PostgresOwner } from './postgres-owner.js';
import type { Postmaster } from './postmaster.js';
import { forgetReusedPid, runningPostmaster } from './postmaster.js';
import { waitUntil } from './wait-until.js';

interface Launch {
  postgres: string;
  folder: string;
  port: number;
  owner: PostgresOwner | undefined;
  settings: Record<string, string>;
  logFile: string;
}

const START_MS = 60_000;
const OLD_BACKENDS_GONE_MS = 10_000;
const OLD_BACKENDS = /pre-existing shared memory block|lock file .* already exists/;

/**
 * Starts Postgres detached, so that Ctrl-C in the terminal reaches Hark only and Postgres is
 * stopped after Hark has finished. Resolves when it accepts connections; throws
 * EmbeddedPostgresError with Postgres' own words when it ends before that.
 */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const deadline = performance.now() + OLD_BACKENDS_GONE_MS;
  for (;;) {
    forgetReusedPid(launch.folder);
    const outcome = await attempt(launch);
    if (typeof outcome !== 'string') return outcome;
    if (!OLD_BACKENDS.test(outcome) || performance.now() > deadline) {
      throw new EmbeddedPostgresError(sentenceFor(outcome, launch));
    }
    await sleep(200);
  }
}

/** The running postmaster, or what Postgres said when it gave up. */
async function attempt(launch: Launch): Promise<Postmaster | string> {
  const output = openSync(launch.logFile, 'a', 0o600);
  const logged = readFileSync(launch.logFile, 'utf8').length;
  let failure: string | undefined;
  let hasEnded = false;
  try {
    const child = spawn(launch.postgres, argumentsOf(launch), {
      ...launch.owner,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', output, output],
      detached: true,
    });
    child.once('error', (error) => (failure = error.message));
    // It may also end long after this, when nobody asks for its words any more.
    child.once('exit', () => (hasEnded = true));
    child.unref();
  } finally {
    closeSync(output);
  }
  const lastWords = (): string =>
    readFileSync(launch.logFile, 'utf8').slice(logged) || 'it ended without a word';
  const outcome = await waitUntil(
    () => failure ?? (hasEnded ? lastWords() : readyPostmaster(launch.folder)),
    START_MS,
  );
  return outcome ?? `it was not ready within ${START_MS / 1000} seconds`;
}

function readyPostmaster(folder: string): Postmaster | undefined {
  const postmaster = runningPostmaster(folder);
  return postmaster?.ready ? postmaster : undefined;
}

function argumentsOf({ folder, port, settings }: Launch): string[] {
  const fixed = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const pairs = Object.entries({ ...settings, ...fixed });
  return ['-D', folder, ...pairs.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function sentenceFor(output: string, { folder, logFile }: Launch): string {
  if (output.includes('No space left on device')) {
    return `The disk that holds ${folder} is full; make room and start again.`;
  }
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line));
  const reason = (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').trim();
  return `The embedded database did not start: ${reason} (more in ${logFile}).`;
}
