import './lib/require-node.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
const { build, parts } = await import('./lib/build-parts.mjs');

await ensureInstalled();
const wanted = process.argv.slice(2);
await Promise.all((wanted.length > 0 ? wanted : Object.keys(parts)).map(build));
