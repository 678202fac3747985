import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../../scripts/lib/run.mjs';
import { built } from '../support/built.mjs';
import { untilReady } from '../support/desk-process.mjs';
import { median } from '../support/statistics.mjs';

const STARTS = 3;
const IDLE_SECONDS = 30;
const MIB = 1024;

/** `npm start` on data that stands: how long until it is ready, and what it holds when idle. */
export async function startAgain() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hark-bench-start-'));
  chmodSync(dataDir, 0o755);
  try {
    await (await start(dataDir)).stop();
    const times = [];
    let memory;
    for (let n = 0; n < STARTS; n += 1) {
      const desk = await start(dataDir);
      times.push(desk.readyMs);
      if (n === STARTS - 1) {
        await sleep(IDLE_SECONDS * 1000);
        memory = residentMebibytes(desk.pid);
      }
      await desk.stop();
    }
    const postgres = await postgresAlone(dataDir);
    return rowsOf(median(times) / 1000, memory, postgres / 1000);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const rowsOf = (seconds, { desk, npm, bare }, postgres) => [
  {
    work: '`npm start`, second time, to ready',
    aim: 'under 6 s',
    figure: `${seconds.toFixed(1)} s`,
    raw: `${Math.round(postgres * 1000)} ms for its Postgres alone`,
    isReached: seconds < 6,
  },
  {
    work: `resident memory, idle for ${IDLE_SECONDS} s after start, Node side`,
    aim: 'under 200 MB',
    figure: `${desk.toFixed(0)} MB, sandbox of the demo included (npm itself ${npm.toFixed(0)} MB more)`,
    raw: `${bare.toFixed(0)} MB for a Node that does nothing`,
    isReached: desk < 200,
  },
];

async function start(dataDir) {
  const { freePort } = await built('server/platform/database/embedded/free-port.js');
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: {
      ...plainEnvironment(),
      PORT: String(port),
      HARK_SANDBOX_PORT: String(sandboxPort),
      HARK_DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const readyMs = await untilReady(
    `http://127.0.0.1:${port}`,
    () => child.exitCode !== null,
    () => output,
  );
  const stop = async () => {
    // As Ctrl-C: the desk itself, not npm, which would leave it behind.
    process.kill(descendants(child.pid).at(-1) ?? child.pid, 'SIGTERM');
    await ended;
  };
  return { pid: child.pid, readyMs, stop };
}

const plainEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(HARK_|PORT$|DATABASE_URL$|REDIS_URL$)/.test(name),
    ),
  );

async function postgresAlone(dataDir) {
  const { startEmbeddedPostgres } = await built('server/platform/database/index.js');
  const begun = performance.now();
  const { stop } = await startEmbeddedPostgres({ dataDir });
  const took = performance.now() - begun;
  await stop();
  return took;
}

function processes() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [pid, parent, rss, ...name] = line.trim().split(/\s+/);
    return {
      pid: Number(pid),
      parent: Number(parent),
      rss: Number(rss),
      name: path.basename(name.join(' ')),
    };
  });
}

/** The Node processes below npm, the desk last; npm may put a shell between. */
function descendants(pid, all = processes()) {
  const children = all.filter(
    ({ parent, name }) => parent === pid && /^(node|sh|bash|MainThread)/.test(name),
  );
  return children.flatMap((child) => [child.pid, ...descendants(child.pid, all)]);
}

function residentMebibytes(npmPid) {
  const all = processes();
  const of = (pid) => all.find((found) => found.pid === pid).rss / MIB;
  const bare = spawnIdleNode();
  return { npm: of(npmPid), desk: of(descendants(npmPid).at(-1)), bare };
}

const spawnIdleNode = () =>
  Number(
    execFileSync(process.execPath, ['-p', 'process.memoryUsage.rss()'], { encoding: 'utf8' }),
  ) /
  MIB /
  1024;
