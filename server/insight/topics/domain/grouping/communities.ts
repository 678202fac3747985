import { diceOf } from './dice.js';
import { type Graph, packed } from './neighbours.js';

const PASSES = 30;
const LEVELS = 20;

/**
 * Communities of a graph by the Louvain method (Blondel and others 2008), with a resolution: above
 * one they are smaller. Answers the community of each node, counted from 0.
 */
export function communitiesOf(graph: Graph, resolution: number, seed = 11): Int32Array {
  let level = graph;
  let membership = Int32Array.from({ length: graph.starts.length - 1 }, (_, node) => node);
  for (let depth = 0; depth < LEVELS; depth += 1) {
    const { community, count } = settle(level, resolution, seed + depth);
    membership = membership.map((node) => community[node]!);
    if (count === level.starts.length - 1) break;
    level = folded(level, community, count);
  }
  return membership;
}

/** Moves single nodes until none gains. */
function settle(
  graph: Graph,
  resolution: number,
  seed: number,
): { community: Int32Array; count: number } {
  const size = graph.starts.length - 1;
  const community = Int32Array.from({ length: size }, (_, node) => node);
  const degree = degreesOf(graph);
  const total = degree.reduce((sum, value) => sum + value, 0);
  const inside = Float64Array.from(degree);
  const order = shuffled(size, seed);
  const links = new Float64Array(size);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = 0;
    for (const node of order) {
      const own = community[node]!;
      const near = gatherLinks(graph, node, community, links);
      inside[own]! -= degree[node]!;
      const pull = (resolution * degree[node]!) / (total || 1);
      let best = own;
      let gain = links[own]! - pull * inside[own]!;
      for (const other of near) {
        const there = links[other]! - pull * inside[other]!;
        if (there > gain + 1e-12) [best, gain] = [other, there];
      }
      for (const other of near) links[other] = 0;
      inside[best]! += degree[node]!;
      community[node] = best;
      if (best !== own) moved += 1;
    }
    if (moved === 0) break;
  }
  return renumbered(community);
}

function gatherLinks(
  { starts, targets, weights }: Graph,
  node: number,
  community: Int32Array,
  links: Float64Array,
): number[] {
  const near: number[] = [];
  for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
    const target = targets[at]!;
    if (target === node) continue;
    const other = community[target]!;
    if (links[other] === 0) near.push(other);
    links[other]! += weights[at]!;
  }
  return near;
}

function degreesOf({ starts, weights }: Graph): Float64Array {
  const degree = new Float64Array(starts.length - 1);
  for (let node = 0; node < degree.length; node += 1)
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) degree[node]! += weights[at]!;
  return degree;
}

function renumbered(community: Int32Array): { community: Int32Array; count: number } {
  const number = new Map<number, number>();
  const out = community.map((old) => {
    if (!number.has(old)) number.set(old, number.size);
    return number.get(old)!;
  });
  return { community: out, count: number.size };
}

/** Each community as one node; what stays within it is an edge to itself. */
function folded({ starts, targets, weights }: Graph, community: Int32Array, count: number): Graph {
  const edges: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (let node = 0; node + 1 < starts.length; node += 1)
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const of = edges[community[node]!]!;
      const to = community[targets[at]!]!;
      of.set(to, (of.get(to) ?? 0) + weights[at]!);
    }
  return packed(edges);
}

function shuffled(size: number, seed: number): Int32Array {
  const dice = diceOf(seed);
  const order = Int32Array.from({ length: size }, (_, node) => node);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
