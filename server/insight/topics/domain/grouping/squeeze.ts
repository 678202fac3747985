import { diceOf } from './dice.js';
import type { Rows } from './rows.js';

/** Dense rows, one behind the other, each `width` numbers long. */
export interface Dense {
  width: number;
  values: Float32Array;
}

const ROUNDS = 3;

/**
 * Rows in few dimensions that keep their inner products as well as any projection of that width
 * can: truncated singular value decomposition by a randomised range finder (Halko, Martinsson,
 * Tropp 2011). With A ≈ Q·Qᵀ·A and L·Lᵀ = (QᵀA)(QᵀA)ᵀ the rows are Q·L. Each has length one; a row
 * without any feature stays zero.
 */
export function squeeze(rows: Rows, columnCount: number, width: number, seed = 7): Dense {
  const count = rows.starts.length - 1;
  const wide = Math.max(1, Math.min(width, count, columnCount));
  let basis = timesDense(rows, chance(columnCount * wide, seed), wide);
  orthonormalise(basis, count, wide);
  for (let round = 0; round < ROUNDS; round += 1) {
    const back = transposedTimes(rows, basis, columnCount, wide);
    orthonormalise(back, columnCount, wide);
    basis = timesDense(rows, back, wide);
    orthonormalise(basis, count, wide);
  }
  const projected = transposedTimes(rows, basis, columnCount, wide);
  const factor = cholesky(gram(projected, columnCount, wide), wide);
  return unitRows({ width: wide, values: timesSquare(basis, factor, count, wide) });
}

function chance(size: number, seed: number): Float32Array {
  const dice = diceOf(seed);
  return Float32Array.from({ length: size }, () => dice() + dice() + dice() - 1.5);
}

/** A · dense. */
function timesDense({ starts, columns, values }: Rows, dense: Float32Array, width: number) {
  const count = starts.length - 1;
  const out = new Float32Array(count * width);
  for (let row = 0; row < count; row += 1)
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const value = values[at]!;
      const from = columns[at]! * width;
      const to = row * width;
      for (let k = 0; k < width; k += 1) out[to + k]! += value * dense[from + k]!;
    }
  return out;
}

/** Aᵀ · dense. */
function transposedTimes(
  { starts, columns, values }: Rows,
  dense: Float32Array,
  columnCount: number,
  width: number,
): Float32Array {
  const out = new Float32Array(columnCount * width);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const value = values[at]!;
      const to = columns[at]! * width;
      const from = row * width;
      for (let k = 0; k < width; k += 1) out[to + k]! += value * dense[from + k]!;
    }
  return out;
}

/** Columns of length one that stand upright on each other: through the Gram matrix, twice for the rounding. */
function orthonormalise(dense: Float32Array, count: number, width: number): void {
  for (let pass = 0; pass < 2; pass += 1) {
    const lower = cholesky(gram(dense, count, width), width);
    for (let row = 0; row < count; row += 1) {
      const at = row * width;
      for (let k = 0; k < width; k += 1) {
        let value = dense[at + k]!;
        for (let j = 0; j < k; j += 1) value -= lower[k * width + j]! * dense[at + j]!;
        const pivot = lower[k * width + k]!;
        dense[at + k] = pivot === 0 ? 0 : value / pivot;
      }
    }
  }
}

function gram(dense: Float32Array, count: number, width: number): Float64Array {
  const out = new Float64Array(width * width);
  for (let row = 0; row < count; row += 1) {
    const at = row * width;
    for (let j = 0; j < width; j += 1) {
      const value = dense[at + j]!;
      if (value === 0) continue;
      for (let k = 0; k <= j; k += 1) out[j * width + k]! += value * dense[at + k]!;
    }
  }
  return out;
}

/** Lower factor; a direction that hardly exists becomes zero. */
function cholesky(matrix: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  let largest = 0;
  for (let j = 0; j < width; j += 1) largest = Math.max(largest, matrix[j * width + j]!);
  for (let j = 0; j < width; j += 1)
    for (let k = 0; k <= j; k += 1) {
      let sum = matrix[j * width + k]!;
      for (let i = 0; i < k; i += 1) sum -= lower[j * width + i]! * lower[k * width + i]!;
      const pivot = lower[k * width + k]!;
      if (j === k) lower[j * width + j] = sum > largest * 1e-10 ? Math.sqrt(sum) : 0;
      else lower[j * width + k] = pivot === 0 ? 0 : sum / pivot;
    }
  return lower;
}

function timesSquare(
  dense: Float32Array,
  square: Float64Array,
  count: number,
  width: number,
): Float32Array {
  const out = new Float32Array(count * width);
  for (let row = 0; row < count; row += 1)
    for (let j = 0; j < width; j += 1) {
      const value = dense[row * width + j]!;
      for (let k = 0; k <= j; k += 1) out[row * width + k]! += value * square[j * width + k]!;
    }
  return out;
}

function unitRows({ width, values }: Dense): Dense {
  for (let start = 0; start < values.length; start += width) {
    let squares = 0;
    for (let k = 0; k < width; k += 1) squares += values[start + k]! ** 2;
    const scale = squares < 1e-12 ? 0 : 1 / Math.sqrt(squares);
    for (let k = 0; k < width; k += 1) values[start + k]! *= scale;
  }
  return { width, values };
}
