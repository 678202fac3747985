import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECRET } from '../data/base.mjs';
import { benchFolder } from './bench-folder.mjs';
import { built, builtFile } from './built.mjs';

const READY_MS = 60_000;

/** The built product in a process of its own, without demo, on a database of the bench. */
export async function startDesk(databaseUrl, { role = 'all', nodeArgs = [] } = {}) {
  const { freePort } = await built('server/platform/database/embedded/free-port.js');
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeArgs, builtFile('server/main.js')], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      HARK_DATA_DIR: benchFolder('desk'),
      HARK_SECRET: SECRET,
      HARK_DEMO: 'off',
      HARK_ROLE: role,
      HARK_LOG: 'stdout',
      HARK_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => (output = (output + data).slice(-5000)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(
      url,
      () => child.exitCode !== null,
      () => output,
    );
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    url,
    port,
    pid: child.pid,
    get output() {
      return output;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Milliseconds until the address says that it is ready. */
export async function untilReady(url, hasEnded, output) {
  const begun = performance.now();
  while (performance.now() - begun < READY_MS) {
    if (hasEnded()) throw new Error(`The desk ended before it was ready:\n${output()}`);
    if (await isReady(url)) return performance.now() - begun;
    await sleep(20);
  }
  throw new Error(`The desk was not ready in time:\n${output()}`);
}

async function isReady(url) {
  try {
    const { status } = await fetch(`${url}/api/health/ready`);
    return status === 200;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
