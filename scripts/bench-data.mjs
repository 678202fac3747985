// npm run bench:data -- --conversations 1000000 [--messages-per 5] [--seed 1] [--url postgres://…]
import './lib/require-node.mjs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build-parts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { giveUp } from './lib/progress.mjs';

await ensureInstalled();
await ensureBuilt('app');
const { makeData } = await import('../test/bench/data/make-data.mjs');

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '10000' },
    'messages-per': { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    url: { type: 'string' },
  },
});

const whole = (name, least) => {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  return giveUp(`--${name} must be a whole number of at least ${least}.`);
};

const made = await makeData(
  {
    conversations: whole('conversations', 100),
    messagesPer: whole('messages-per', 2),
    seed: whole('seed', 0),
  },
  values.url,
);
process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
