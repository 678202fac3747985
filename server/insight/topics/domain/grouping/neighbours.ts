import type { Dense } from './squeeze.js';

/** An undirected graph: for each node its edges, one behind the other. */
export interface Graph {
  starts: Int32Array;
  targets: Int32Array;
  weights: Float64Array;
}

/**
 * Joins each row with the `count` rows nearest to it, by cosine. An edge that both ends want weighs
 * twice as much.
 */
export function nearestNeighbours({ width, values }: Dense, count: number, least = 0): Graph {
  const size = values.length / width;
  const edges: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const best = new Float64Array(count);
  const whom = new Int32Array(count);
  for (let row = 0; row < size; row += 1) {
    best.fill(least);
    whom.fill(-1);
    for (let other = 0; other < size; other += 1) {
      if (other === row) continue;
      let near = 0;
      for (let k = 0; k < width; k += 1)
        near += values[row * width + k]! * values[other * width + k]!;
      if (near > best[count - 1]!) keep(best, whom, near, other);
    }
    for (let at = 0; at < count; at += 1)
      if (whom[at]! >= 0) {
        const weight = best[at]! ** 2;
        join(edges[row]!, whom[at]!, weight);
        join(edges[whom[at]!]!, row, weight);
      }
  }
  return packed(edges);
}

function keep(best: Float64Array, whom: Int32Array, near: number, other: number): void {
  let at = best.length - 1;
  while (at > 0 && best[at - 1]! < near) {
    best[at] = best[at - 1]!;
    whom[at] = whom[at - 1]!;
    at -= 1;
  }
  best[at] = near;
  whom[at] = other;
}

const join = (edges: Map<number, number>, to: number, weight: number): void => {
  edges.set(to, (edges.get(to) ?? 0) + weight);
};

export function packed(edges: readonly ReadonlyMap<number, number>[]): Graph {
  const starts = new Int32Array(edges.length + 1);
  edges.forEach((of, node) => (starts[node + 1] = starts[node]! + of.size));
  const targets = new Int32Array(starts[edges.length]!);
  const weights = new Float64Array(starts[edges.length]!);
  let at = 0;
  for (const of of edges)
    for (const [target, weight] of of) {
      targets[at] = target;
      weights[at] = weight;
      at += 1;
    }
  return { starts, targets, weights };
}
