import type { Vector } from './vectors.js';

export interface Example {
  vector: Vector;
  /** 1 for a full example; less for what only hints at it. */
  importance: number;
}

export interface Plane {
  /** By column. */
  weights: Float32Array;
  bias: number;
}

const COST = 2;
const ROUNDS = 12;
const SETTLED = 1e-3;

/**
 * A plane between the examples of one answer and others: a linear support vector machine with
 * squared hinge loss, by dual coordinate descent. Deterministic.
 */
export function separate(
  own: readonly Example[],
  others: readonly Example[],
  columns: number,
): Plane {
  const descent = new Descent([...own, ...others], own.length, columns);
  for (let round = 0; round < ROUNDS; round += 1) if (descent.round() < SETTLED) break;
  return { weights: descent.weights, bias: descent.bias };
}

class Descent {
  readonly weights: Float32Array;
  bias = 0;
  private readonly alphas: Float64Array;
  private readonly slack: Float64Array;
  private readonly lengths: Float64Array;
  private readonly order: Int32Array;
  private seed = 42;

  constructor(
    private readonly examples: readonly Example[],
    private readonly ownCount: number,
    columns: number,
  ) {
    this.weights = new Float32Array(columns);
    this.alphas = new Float64Array(examples.length);
    this.slack = Float64Array.from(examples, ({ importance }) => 1 / (2 * COST * importance));
    this.lengths = Float64Array.from(
      examples,
      ({ vector }, index) => 1 + this.slack[index]! + squared(vector.values),
    );
    this.order = Int32Array.from(examples, (_, index) => index);
  }

  /** Looks at every example once, in a new order; answers the largest step taken. */
  round(): number {
    let largest = 0;
    for (let last = this.order.length - 1; last >= 0; last -= 1) {
      this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
      const chosen = this.seed % (last + 1);
      const index = this.order[chosen]!;
      this.order[chosen] = this.order[last]!;
      this.order[last] = index;
      largest = Math.max(largest, this.step(index));
    }
    return largest;
  }

  private step(index: number): number {
    const side = index < this.ownCount ? 1 : -1;
    const { columns, values } = this.examples[index]!.vector;
    let product = this.bias;
    for (let at = 0; at < columns.length; at += 1)
      product += this.weights[columns[at]!]! * values[at]!;
    const before = this.alphas[index]!;
    const gradient = side * product - 1 + this.slack[index]! * before;
    const after = Math.max(0, before - gradient / this.lengths[index]!);
    const step = (after - before) * side;
    if (step === 0) return 0;
    this.alphas[index] = after;
    this.bias += step;
    for (let at = 0; at < columns.length; at += 1)
      this.weights[columns[at]!]! += step * values[at]!;
    return Math.abs(step);
  }
}

const squared = (values: Float32Array): number =>
  values.reduce((sum, value) => sum + value * value, 0);
