import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A Postgres main process as its own pid file describes it. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

const pidFileOf = (clusterFolder: string) => path.join(clusterFolder, 'postmaster.pid');

/** The running postmaster of this cluster, or undefined when none runs (a stale file is ignored). */
export function runningPostmaster(clusterFolder: string): Postmaster | undefined {
  const lines = readPidFile(clusterFolder);
  const pid = Number(lines[PID_LINE]);
  if (!(pid > 0) || !isAlive(pid) || !commandOf(pid).includes(clusterFolder)) return undefined;
  return { pid, port: Number(lines[PORT_LINE]), ready: lines[STATUS_LINE] === 'ready' };
}

/**
 * Removes the pid file when its process id meanwhile belongs to a different program, which Postgres
 * cannot tell from itself. Any other stale file stays: Postgres finds through it whether processes
 * of a killed postmaster still hold its memory.
 */
export function forgetReusedPid(clusterFolder: string): void {
  const pid = Number(readPidFile(clusterFolder)[PID_LINE]);
  if (pid > 0 && isAlive(pid) && !commandOf(pid).includes(clusterFolder)) {
    rmSync(pidFileOf(clusterFolder), { force: true });
  }
}

function readPidFile(clusterFolder: string): string[] {
  const file = pidFileOf(clusterFolder);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());
}

/** Whether a process runs; one that has ended and only waits to be collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform !== 'linux' || !isZombie(pid);
}

// In a container nobody may collect the children of a killed process.
function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** The command line of a process, empty when it has just ended. */
function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
