// npm run train -- --data <folder> [--words <folder>]: learns anew what the desk reads texts with and
// writes its files. `--words` names a folder with lists of words (see docs/quality.md).
import './lib/require-node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build-parts.mjs';
import { root } from './lib/run.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, words: { type: 'string' } } });
if (!values.data)
  throw new Error('Say where the labelled files are: npm run train -- --data <folder>');

await ensureBuilt('app');
const { builtApp } = await import('../test/eval/built-app.mjs');
const { learnSentiment } = await import('../test/eval/learn-sentiment.mjs');
const { learnSpam } = await import('../test/eval/learn-spam.mjs');
const { toneWords } = await import('../test/eval/tone-words.mjs');
const app = await builtApp();

const tones = values.words
  ? app.toneListOf(toneWords(values.words, app.plain))
  : app.shipped.tones();
const { packed, count } = await learnSentiment(values.data, { whole: true, tones }, app);
write('tone-words', app.toneListToFile(tones));
write('sentiment', app.toFile(packed));
write('spam', app.spamToFile(learnSpam(values.data, app)));
process.stdout.write(`Learned from ${count} texts and ${tones.tones.size} words.\n`);

function write(name, bytes) {
  const file = path.join(root, `server/insight/language/models/${name}.weights`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
