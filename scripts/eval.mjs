// npm run eval -- --data <folder>: how well the desk reads texts, on labelled files of that folder.
import './lib/require-node.mjs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build-parts.mjs';
import { ensureInstalled } from './lib/install.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data)
  throw new Error('Say where the labelled files are: npm run eval -- --data <folder>');

await ensureInstalled();
await ensureBuilt('app');
const { evaluate, tableOf } = await import('../test/eval/run.mjs');
process.stdout.write(`${tableOf(await evaluate(values.data))}\n`);
