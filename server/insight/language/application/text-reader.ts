import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../contract.js';
import { readText, type Surroundings } from '../domain/read-text.js';
import { fromFile } from '../domain/sentiment/sentiment-model.js';
import { openDetector } from '../domain/spoken-language.js';

const FILE = path.join(import.meta.dirname, '../models/sentiment.weights');

/** Reads texts with what was learned once (docs/quality.md says from what, and how well). */
@Injectable()
export class TextReader {
  private readonly weights = fromFile(readFileSync(FILE));

  /** To be awaited before the first text is read. */
  ready(): Promise<void> {
    return openDetector();
  }

  read(text: string, surroundings: Surroundings): Reading {
    return readText(text, surroundings, this.weights);
  }
}
