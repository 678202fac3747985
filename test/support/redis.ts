import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/platform/database/embedded/free-port.js';
import { describeWith } from './describe-with.js';
import { findProgram } from './find-program.js';
import { removeFolder } from './run-folder.js';

export interface TestRedis {
  url: string;
  port: number;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** `describe` for suites that need Redis: `const describeWithRedis = requireRedis();` */
export const requireRedis = () => describeWith('redis-server', hasRedis());

export const hasRedis = () => findProgram('redis-server') !== undefined;

/**
 * Starts a private Redis on loopback that keeps nothing on disk. With `port` it starts on that one,
 * so that a test can take Redis away and bring it back empty.
 */
export async function startRedis(port?: number): Promise<TestRedis> {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-redis-'));
  const child = spawn(
    findProgram('redis-server') ?? 'redis-server',
    [
      ...['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      ...['--dir', folder, '--maxmemory-policy', 'noeviction'],
    ],
    { stdio: 'ignore' },
  );
  await answers(chosen, child);
  return { url: `redis://127.0.0.1:${chosen}`, port: chosen, stop: () => stop(child, folder) };
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  removeFolder(folder);
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    if (await ping(port)) return;
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw new Error(`redis-server did not answer on port ${port}.`);
}

function ping(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}
