import { type Grams, gramsOf, PLACES } from './grams.js';

/** A sparse vector of length one: columns and their values. */
export interface Vector {
  columns: Int32Array;
  values: Float32Array;
}

/** Columns for the grams of a set of texts, with how rare each is. */
export interface Columns {
  /** By place of a gram: its column + 1, or 0 when no text had it. */
  columnOf: Int32Array;
  rarity: Float32Array;
}

const SHARE_OF_WORDS = Math.SQRT1_2;

export function columnsOf(texts: readonly Grams[]): Columns {
  const columnOf = new Int32Array(PLACES);
  const counts: number[] = [];
  for (const { words, letters } of texts)
    for (const block of [words, letters])
      for (const place of block.keys()) {
        if (columnOf[place] === 0) columnOf[place] = counts.push(0);
        counts[columnOf[place]! - 1]! += 1;
      }
  const rarity = Float32Array.from(
    counts,
    (count) => Math.log((1 + texts.length) / (1 + count)) + 1,
  );
  return { columnOf, rarity };
}

/** Words and letters weigh the same; what no text had is left out. */
export function vectorOf({ words, letters }: Grams, { columnOf, rarity }: Columns): Vector {
  const columns = new Int32Array(words.size + letters.size);
  const values = new Float32Array(words.size + letters.size);
  let size = 0;
  for (const block of [words, letters]) {
    const first = size;
    let squares = 0;
    for (const [place, count] of block) {
      const column = columnOf[place]! - 1;
      if (column < 0) continue;
      const value = (1 + Math.log(count)) * rarity[column]!;
      columns[size] = column;
      values[size] = value;
      squares += value * value;
      size += 1;
    }
    const scale = squares === 0 ? 0 : SHARE_OF_WORDS / Math.sqrt(squares);
    for (let index = first; index < size; index += 1) values[index]! *= scale;
  }
  return { columns: columns.subarray(0, size), values: values.subarray(0, size) };
}

export const textVector = (text: string, columns: Columns): Vector =>
  vectorOf(gramsOf(text), columns);
