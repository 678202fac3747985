import { plain } from './plain-words.js';

interface Node {
  next: Map<string, Node>;
  endings: { stem: string; node: Node }[];
  isEnd: boolean;
}

const node = (): Node => ({ next: new Map(), endings: [], isEnd: false });

/** Finds phrases among plain words; `*` at the end of a word stands for any ending. Linear in the words. */
export class PhraseFinder {
  private readonly root = node();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.add(plain(phrase).split(' '));
  }

  /** Positions of the first words of what was found, one each. */
  find(words: readonly string[]): number[] {
    return words.flatMap((_, start) => (this.startsAt(words, start) ? [start] : []));
  }

  count(words: readonly string[]): number {
    let found = 0;
    for (let start = 0; start < words.length; start += 1)
      if (this.startsAt(words, start)) found += 1;
    return found;
  }

  startsAt(words: readonly string[], start: number): boolean {
    return reaches(this.root, words, start);
  }

  private add(words: readonly string[]): void {
    let at = this.root;
    for (const word of words) at = word.endsWith('*') ? ending(at, word) : follow(at, word);
    at.isEnd = true;
  }
}

function reaches(at: Node, words: readonly string[], index: number): boolean {
  if (at.isEnd) return true;
  const word = words[index];
  if (word === undefined) return false;
  const exact = at.next.get(word);
  if (exact && reaches(exact, words, index + 1)) return true;
  return at.endings.some(
    ({ stem, node: next }) => word.startsWith(stem) && reaches(next, words, index + 1),
  );
}

function follow(at: Node, word: string): Node {
  const known = at.next.get(word) ?? node();
  at.next.set(word, known);
  return known;
}

function ending(at: Node, word: string): Node {
  const stem = word.slice(0, -1);
  const known = at.endings.find((candidate) => candidate.stem === stem);
  if (known) return known.node;
  const made = node();
  at.endings.push({ stem, node: made });
  return made;
}
