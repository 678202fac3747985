export type LengthUnit = 'utf16' | 'codepoints' | 'graphemes' | 'bytes';

const units: readonly string[] = ['utf16', 'codepoints', 'graphemes', 'bytes'];
const encoder = new TextEncoder();
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The length of a text as the network counts it. An unknown unit counts like the strictest, bytes. */
export function textLength(text: string, unit: string): number {
  switch (units.includes(unit) ? unit : 'bytes') {
    case 'utf16':
      return text.length;
    case 'codepoints':
      return Array.from(text).length;
    case 'graphemes':
      return Array.from(graphemes.segment(text)).length;
    default:
      return encoder.encode(text).length;
  }
}
