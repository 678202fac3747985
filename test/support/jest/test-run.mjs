import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PREFIX = 'hark-test-';

/**
 * Makes the folder of one test run; Jest's workers inherit its name through the environment.
 * Temporary folders of the tests are made in it, so that they go when it goes.
 */
export function beginRun() {
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  process.env.HARK_TEST_RUN_FOLDER = folder;
  process.env.TMPDIR = folder;
}

export const endRun = () => discard(process.env.HARK_TEST_RUN_FOLDER);

/** Removes what runs left behind whose process was killed before it could tidy up. */
export async function discardAbandonedRuns() {
  const abandoned = readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .filter((name) => !isAlive(Number(name.slice(PREFIX.length).split('-')[0])));
  for (const name of abandoned) await discard(path.join(tmpdir(), name));
}

async function discard(folder) {
  const pidFile = path.join(folder, 'data', 'postgres', 'postmaster.pid');
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (isPostgresIn(folder, pid)) process.kill(pid, 'SIGQUIT');
    while (isPostgresIn(folder, pid)) await sleep(20);
  }
  rmSync(folder, { recursive: true, force: true });
}

// The process id in a file that was left behind may belong to a different program by now.
function isPostgresIn(folder, pid) {
  return isAlive(pid) && commandOf(pid).includes(folder);
}

function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return stdout ?? '';
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
