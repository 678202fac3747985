import path from 'node:path';
import { parts } from '../../scripts/lib/build-parts.mjs';

const language = path.join(parts.app.output, 'server/insight/language/domain');
const bring = (file) => import(path.join(language, file));

/** The pure functions of the built server that are measured, under one roof. */
export async function builtApp() {
  const modules = await Promise.all(
    [
      'cues.js',
      'read-text.js',
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
  return app;
}
