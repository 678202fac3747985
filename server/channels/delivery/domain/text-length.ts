import type { LengthUnit } from '../../contract.js';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Length of a text as its network counts it. */
export function lengthOf(text: string, unit: LengthUnit): number {
  switch (unit) {
    case 'utf16':
      return text.length;
    case 'codepoints':
      return [...text].length;
    case 'graphemes':
      return [...graphemes.segment(text)].length;
    case 'bytes':
      return Buffer.byteLength(text, 'utf8');
  }
}
