import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReaderData } from '../domain/reader-data.js';
import { fromFile } from '../domain/sentiment/sentiment-model.js';
import { spamFromFile } from '../domain/spam/spam-model.js';
import { toneListFromFile } from '../domain/tone/tone-list.js';

const FOLDER = path.join(import.meta.dirname, '../models');
const model = (name: string): Buffer => readFileSync(path.join(FOLDER, `${name}.weights`));

/** What was learned once and ships (docs/quality.md says from what, and how good it is). */
export const shippedData = (): ReaderData => ({
  sentiment: fromFile(model('sentiment')),
  tones: toneListFromFile(model('tone-words')),
  spam: spamFromFile(model('spam')),
});
