// `npm run <name> -- …`: a command of the server at the terminal. stdout is its JSON and no more.
import './lib/require-node.mjs';

const [name, ...rest] = process.argv.slice(2);

const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build-parts.mjs');

await ensureInstalled();
await ensureBuilt('app');
process.argv = [process.argv[0], process.argv[1], ...rest];
await import(`../dist/app/server/cli/${name}.js`);
