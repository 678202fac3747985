const MOST_WORDS = 8;
/** As few digits as make sense as the beginning of a phone number. */
const FEWEST_DIGITS = 4;

const quoted = (word: string): string => `'${word}':*`;

/**
 * What somebody has typed so far as a tsquery: every word by its beginning, and what looks like a
 * phone number also as one. Null when there is nothing to search for. Words hold letters and digits
 * only, so that nothing of them is an operator.
 */
export function prefixWords(typed: string): string | null {
  const words = (typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const all = words.map(quoted).join(' & ');
  const digits = typed.replace(/\D/g, '');
  const isNumber = /^[\d\s+()./-]+$/.test(typed) && digits.length >= FEWEST_DIGITS;
  return isNumber ? `(${all}) | ${quoted(digits)}` : all;
}
