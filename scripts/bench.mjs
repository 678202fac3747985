// npm run bench [-- --quick] [--only list,search]: what Hark reaches beside the raw limits of this machine.
import './lib/require-node.mjs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build-parts.mjs';
import { ensureInstalled } from './lib/install.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

await ensureInstalled();
await ensureBuilt('app', 'client');
const { run } = await import('../test/bench/run.mjs');
const { machine, tableOf } = await import('../test/bench/report.mjs');
const { benchFolder } = await import('../test/bench/support/bench-folder.mjs');

const rows = await run({
  quick: values.quick,
  only: values.only.split(',').filter(Boolean),
  say: (line) => process.stderr.write(`${line}\n`),
});
const file = path.join(benchFolder(), 'result.json');
const result = { machine: machine(), at: new Date().toISOString(), quick: values.quick, rows };
writeFileSync(file, JSON.stringify(result, null, 2));
process.stdout.write(`${machine()}\n\n${tableOf(rows)}\n\n${JSON.stringify(result)}\n`);
process.stderr.write(`The same as JSON: ${file}\n`);
