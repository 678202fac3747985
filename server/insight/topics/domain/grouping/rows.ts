import type { Features } from './features.js';

/** Texts as sparse rows of length one, one behind the other. */
export interface Rows {
  /** Where each row begins; one more than there are rows. */
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

/** Which features count, and how rare each is. */
export interface Vocabulary {
  columns: ReadonlyMap<string, number>;
  rarity: Float32Array;
}

/** Words weigh more than letters; squares of both add up to one. */
const SHARES = { words: Math.sqrt(0.6), letters: Math.sqrt(0.4) } as const;
const BLOCKS = ['words', 'letters'] as const;

/** A feature of one text alone joins nothing; one in more than a third of them tells nothing. */
const LEAST_TEXTS = 2;
const MOST_SHARE = 0.35;
/** Of few texts many may be about the same. */
const MANY = 50;

/** `limit`: the most columns; the commonest stay. */
export function vocabularyOf(texts: readonly Features[], limit = 40_000): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const block of BLOCKS)
      for (const name of text[block].keys()) {
        const key = keyOf(block, name);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  const most = Math.max(MANY, texts.length * MOST_SHARE);
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_TEXTS && count <= most)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, limit);
  return {
    columns: new Map(kept.map(([key], column) => [key, column])),
    rarity: Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

export function rowsOf(texts: readonly Features[], vocabulary: Vocabulary): Rows {
  const starts = new Int32Array(texts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  texts.forEach((text, row) => {
    addRow(text, vocabulary, columns, values);
    starts[row + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

function addRow(
  text: Features,
  { columns: columnOf, rarity }: Vocabulary,
  columns: number[],
  values: number[],
): void {
  for (const block of BLOCKS) {
    const first = values.length;
    let squares = 0;
    for (const [name, count] of text[block]) {
      const column = columnOf.get(keyOf(block, name));
      if (column === undefined) continue;
      const value = (1 + Math.log(count)) * rarity[column]!;
      columns.push(column);
      values.push(value);
      squares += value * value;
    }
    const scale = squares === 0 ? 0 : SHARES[block] / Math.sqrt(squares);
    for (let at = first; at < values.length; at += 1) values[at]! *= scale;
  }
}

const keyOf = (block: (typeof BLOCKS)[number], name: string): string =>
  block === 'words' ? name : `\u0001${name}`;
