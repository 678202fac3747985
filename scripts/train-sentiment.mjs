// npm run train -- --data <folder>: learns the weights of the sentiment anew and writes their file.
import './lib/require-node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build-parts.mjs';
import { root } from './lib/run.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data)
  throw new Error('Say where the labelled files are: npm run train -- --data <folder>');

await ensureBuilt('app');
const { builtApp } = await import('../test/eval/built-app.mjs');
const { learnSentiment } = await import('../test/eval/learn-sentiment.mjs');
const app = await builtApp();
const { weights, count } = await learnSentiment(values.data, { whole: true }, app);
const file = path.join(root, 'server/insight/language/models/sentiment.weights');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, app.toFile(app.pack(weights)));
process.stdout.write(`Learned from ${count} texts: ${path.relative(root, file)}\n`);
