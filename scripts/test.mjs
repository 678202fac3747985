// Everything that says whether Hark works. The last line is the sum over all runners.
import './lib/require-node.mjs';

const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { runChecks } = await import('./lib/run-checks.mjs');
const { runJest } = await import('./lib/run-jest.mjs');
const { runPlaywright } = await import('./lib/run-playwright.mjs');
const { sum, summaryLine } = await import('./lib/results.mjs');

const title = (text) => process.stdout.write(`\n── ${text}\n`);
const results = [];

title('Checks');
results.push(await runChecks({ architecture: false }));

title('Small, client, architecture, contracts, medium, journeys');
const atOnce = ['small', 'client', 'architecture', 'contracts', 'medium', 'journeys'];
results.push(await runJest(atOnce, 2));

title('Faults, and beside them the browser, whose words follow');
const [faults, browser] = await Promise.all([runJest(['faults'], 1), runPlaywright()]);
title('Browser');
process.stdout.write(browser.output);
results.push(faults, browser.counts);

const total = sum(results);
process.stdout.write(`\n${summaryLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
