/** A message that may answer another. */
export interface Answer {
  id: string;
  parentMessageId: string | null;
}

export interface TreeNode<T> {
  item: T;
  /** 0 for what stands right under the publication. */
  depth: number;
  children: TreeNode<T>[];
}

/** What is deeper than this stands beside its parent: no screen has room for more. */
const DEEPEST = 12;

/**
 * Puts messages under those that they answer, siblings in the order given. One whose parent is not
 * among them stands at the top, and so does the first of a circle.
 */
export function treeOf<T extends Answer>(items: readonly T[]): TreeNode<T>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const depths = new Map<string, number>();
  for (const item of items) measure(item, byId, depths);

  const nodes = new Map(
    items.map((item): [string, TreeNode<T>] => [
      item.id,
      { item, depth: Math.min(depths.get(item.id)!, DEEPEST), children: [] },
    ]),
  );
  const roots: TreeNode<T>[] = [];
  for (const node of nodes.values()) (holderOf(node, nodes, depths)?.children ?? roots).push(node);
  return roots;
}

/** Walks up to what is measured already, or to the top, and measures the way back down. */
function measure<T extends Answer>(
  item: T,
  byId: ReadonlyMap<string, T>,
  depths: Map<string, number>,
): void {
  const way: T[] = [];
  const seen = new Set<string>();
  let next: T | undefined = item;
  while (next && !depths.has(next.id) && !seen.has(next.id)) {
    seen.add(next.id);
    way.push(next);
    next = next.parentMessageId === null ? undefined : byId.get(next.parentMessageId);
  }
  let depth = next && depths.has(next.id) ? depths.get(next.id)! + 1 : 0;
  for (const passed of way.reverse()) depths.set(passed.id, depth++);
}

/** The node that shows this one among its children; undefined at the top. */
function holderOf<T extends Answer>(
  node: TreeNode<T>,
  nodes: ReadonlyMap<string, TreeNode<T>>,
  depths: ReadonlyMap<string, number>,
): TreeNode<T> | undefined {
  if (depths.get(node.item.id) === 0) return undefined;
  let holder = parentOf(node, nodes);
  while (holder && holder.depth >= DEEPEST) holder = parentOf(holder, nodes);
  return holder;
}

const parentOf = <T extends Answer>(
  { item }: TreeNode<T>,
  nodes: ReadonlyMap<string, TreeNode<T>>,
): TreeNode<T> | undefined =>
  item.parentMessageId === null ? undefined : nodes.get(item.parentMessageId);

/** Only what matches, with everything above it, so that an answer is never without its question. */
export const keepMatching = <T>(
  nodes: readonly TreeNode<T>[],
  matches: (item: T) => boolean,
): TreeNode<T>[] =>
  nodes.flatMap((node) => {
    const children = keepMatching(node.children, matches);
    return children.length > 0 || matches(node.item) ? [{ ...node, children }] : [];
  });
