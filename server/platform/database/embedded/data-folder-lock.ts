import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isAlive } from './postmaster.js';

/** The holder of a data folder; the start time tells a reused process id from the same process. */
interface Holder {
  pid: number;
  startedAt: string;
}

export interface DataFolderLock {
  release(): void;
}

const lockFileOf = (dataDir: string) => path.join(dataDir, 'hark.pid');

/** Takes the folder for this process. Throws EmbeddedPostgresError naming the process that has it. */
export function lockDataFolder(dataDir: string): DataFolderLock {
  const file = lockFileOf(dataDir);
  const own = JSON.stringify({ pid: process.pid, startedAt: startTimeOf(process.pid) });
  while (!createExclusively(file, own)) {
    const content = contentOf(file);
    if (content === undefined) continue;
    const holder = parseHolder(content);
    if (holder && isStillRunning(holder)) {
      throw new EmbeddedPostgresError(
        `The data folder ${dataDir} is in use by another running Hark (process ${holder.pid}); stop that one or set HARK_DATA_DIR to another folder.`,
      );
    }
    removeStale(file, content);
  }
  return {
    release: () => {
      if (contentOf(file) === own) rmSync(file, { force: true });
    },
  };
}

// A hard link appears with its content complete, so no reader ever meets an empty lock.
function createExclusively(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// Two starters may find the same stale lock; whoever moved a fresh one away puts it back.
function removeStale(file: string, staleContent: string): void {
  const moved = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const content = contentOf(moved);
  rmSync(moved, { force: true });
  if (content !== undefined && content !== staleContent) createExclusively(file, content);
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(content: string): Holder | undefined {
  const [, pid, startedAt] = /^\{"pid":(\d+),"startedAt":"([^"]*)"\}$/.exec(content) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), startedAt: startedAt ?? '' };
}

function isStillRunning({ pid, startedAt }: Holder): boolean {
  return pid !== process.pid && isAlive(pid) && startTimeOf(pid) === startedAt;
}

const START_TIME_FIELD = 19;

/** Something that differs between two processes that had the same id; empty when not running. */
function startTimeOf(pid: number): string {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME_FIELD] ?? '';
  } catch {
    return '';
  }
}
