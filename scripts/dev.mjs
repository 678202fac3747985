// The server restarts on every change, the screens reload by themselves (vite, proxying /api).
import './lib/require-node.mjs';

const { spawn } = await import('node:child_process');
const { watch } = await import('node:fs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { build, ensureBuilt } = await import('./lib/build-parts.mjs');
const { installed, root } = await import('./lib/run.mjs');

await ensureInstalled();
await ensureBuilt('app');

const child = (args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
let server = child(['dist/app/server/main.js']);
const screens = child([installed('vite', 'bin', 'vite.js'), 'client']);
let pending;

for (const folder of ['server', 'migrations']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(restart, 200);
  });
}

async function restart() {
  await build('app');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  server = child(['dist/app/server/main.js']);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    screens.kill(signal);
    server.once('exit', () => process.exit(0));
    server.kill(signal);
  });
}
