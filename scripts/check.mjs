import './lib/require-node.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { runChecks } = await import('./lib/run-checks.mjs');

const { failed } = await runChecks({ architecture: true });
process.exit(failed > 0 ? 1 : 0);
