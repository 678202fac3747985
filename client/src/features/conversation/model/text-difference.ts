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
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  }
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
