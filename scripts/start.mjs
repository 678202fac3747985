import './lib/require-node.mjs';

const { stopWithNpm } = await import('./lib/stop-with-npm.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build-parts.mjs');

stopWithNpm();
await ensureInstalled();
await ensureBuilt('app', 'client');
await import('../dist/app/server/main.js');
