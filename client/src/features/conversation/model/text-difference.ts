import { diffWordsWithSpace } from 'diff';

export interface DifferencePart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Beyond this many characters the comparison by words would hold up the page. */
const COMPARABLE = 20_000;

/** What changed between two versions of a text, word by word, in reading order. */
export function textDifference(before: string, after: string): DifferencePart[] {
  if (before === after) return [{ text: after, change: 'same' }];
  if (before.length + after.length > COMPARABLE) {
    return oneAfterTheOther(before, after);
  }
  const parts = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): DifferencePart => ({
      text: value,
      change: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
  return isRewritten(parts, before, after) ? oneAfterTheOther(before, after) : parts;
}

const oneAfterTheOther = (before: string, after: string): DifferencePart[] => [
  { text: before, change: 'removed' },
  { text: after, change: 'added' },
];

/** With less than this share in common, word by word is harder to read than both versions whole. */
const enoughInCommon = 0.4;

function isRewritten(parts: readonly DifferencePart[], before: string, after: string): boolean {
  const kept = parts.filter(({ change }) => change === 'same');
  const common = kept.reduce((sum, { text }) => sum + text.length, 0);
  return common < enoughInCommon * Math.max(before.length, after.length);
}
