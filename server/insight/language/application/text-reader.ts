import { Injectable } from '@nestjs/common';
import type { Intent, Reading, Sentiment } from '../contract.js';
import { readText, type Surroundings } from '../domain/read-text.js';
import { openDetector } from '../domain/spoken-language.js';
import type { Taught } from '../domain/taught/taught.js';
import { wordsBehind } from '../domain/words-behind.js';
import { shippedData } from './shipped-data.js';

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

  /** The words that speak for what was read. */
  because(text: string, sentiment: Sentiment | null, intents: readonly Intent[]): string[] {
    return wordsBehind(text, { sentiment, intents }, this.data.tones);
  }
}
