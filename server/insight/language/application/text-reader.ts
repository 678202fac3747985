import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../contract.js';
import type { ReaderData } from '../domain/reader-data.js';
import { readText, type Surroundings } from '../domain/read-text.js';
import { fromFile } from '../domain/sentiment/sentiment-model.js';
import { spamFromFile } from '../domain/spam/spam-model.js';
import { openDetector } from '../domain/spoken-language.js';
import type { Taught } from '../domain/taught/taught.js';
import { toneListFromFile } from '../domain/tone/tone-list.js';

const FOLDER = path.join(import.meta.dirname, '../models');
const model = (name: string): Buffer => readFileSync(path.join(FOLDER, `${name}.weights`));

/** What was learned once and ships (docs/quality.md says from what, and how good it is). */
export const shippedData = (): ReaderData => ({
  sentiment: fromFile(model('sentiment')),
  tones: toneListFromFile(model('tone-words')),
  spam: spamFromFile(model('spam')),
});

/** Reads texts with what was learned once and with what people of this desk taught it since. */
@Injectable()
export class TextReader {
  private readonly data = shippedData();

  /** To be awaited before the first text is read. */
  ready(): Promise<void> {
    return openDetector();
  }

  read(text: string, surroundings: Surroundings, taught: Taught | null = null): Reading {
    return readText(text, surroundings, this.data, taught);
  }
}
