import { type ComposerMode, lengthOf } from '../../../../channels/index.js';

/** A text that a network would not take in one way of answering, counted as the network counts. */
export interface OverLength {
  mode: ComposerMode['mode'];
  length: number;
  limit: number;
}

export const overLengthsOf = (
  text: string,
  modes: readonly Pick<ComposerMode, 'mode' | 'maxLength'>[],
): OverLength[] =>
  modes.flatMap(({ mode, maxLength }) => {
    if (!maxLength) return [];
    const length = lengthOf(text, maxLength.unit);
    return length > maxLength.limit ? [{ mode, length, limit: maxLength.limit }] : [];
  });
