import type { MeasureKey } from '../catalogue.js';

/** The name of each figure, and how it is made, in words. */
export type MeasureTexts = Readonly<Record<MeasureKey, readonly [name: string, words: string]>>;
