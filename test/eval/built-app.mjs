import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parts } from '../../scripts/lib/build-parts.mjs';

const language = path.join(parts.app.output, 'server/insight/language/domain');
const bring = (file) => import(path.join(language, file));

/** The pure functions of the built server that are measured, under one roof. */
export async function builtApp() {
  const modules = await Promise.all(
    [
      'cues.js',
      'plain-words.js',
      'read-text.js',
      'signs-of-complaint.js',
      'spam/spam-model.js',
      'spam/train-spam.js',
      'taught/learn-taught.js',
      'tone/tone-list.js',
      'spoken-language.js',
      'sentiment/sentiment-features.js',
      'sentiment/sentiment-model.js',
      'sentiment/sentiment-of.js',
      'sentiment/train-sentiment.js',
      'match/learn.js',
      'match/match.js',
    ].map(bring),
  );
  const app = Object.assign({}, ...modules);
  await app.openDetector();
  const model = (name) => readFileSync(path.join(language, '../models', `${name}.weights`));
  return { ...app, shipped: { tones: () => app.toneListFromFile(model('tone-words')) } };
}
