import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../lib/run.mjs';

const READY_MS = 180_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a whole Hark on free ports in this folder; `demo` is 'on' or 'off'. */
export async function startDesk(dataDir, demo) {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    PORT: String(port),
    HARK_SANDBOX_PORT: String(sandboxPort),
    HARK_DATA_DIR: dataDir,
    HARK_DEMO: demo,
    DATABASE_URL: '',
    REDIS_URL: '',
  };
  const program = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, program);
  return {
    url,
    sandboxUrl: `http://127.0.0.1:${sandboxPort}`,
    env,
    async stop() {
      const ended = once(program, 'exit');
      program.kill('SIGTERM');
      await ended;
    },
  };
}

async function ready(url, program) {
  const deadline = performance.now() + READY_MS;
  while (performance.now() < deadline) {
    if (program.exitCode !== null) throw new Error('Hark ended before it was ready.');
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(250);
  }
  program.kill('SIGTERM');
  throw new Error('Hark was not ready in time.');
}
