import type { TreeNode } from '../../../api/types/conversations';

export interface TreeRow {
  node: TreeNode;
  /** Steps below the post; never more than there is width for. */
  depth: number;
  /** Everything below it, at any depth. */
  below: number;
  isFolded: boolean;
}

const deepest = 4;

/** The tree as rows from top to bottom, without what stands below a folded comment. */
export function treeRows(nodes: readonly TreeNode[], folded: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (node: TreeNode, depth: number) => {
    const isFolded = folded.has(node.id);
    rows.push({ node, depth: Math.min(depth, deepest), below: countBelow(node), isFolded });
    if (!isFolded) for (const child of node.children) walk(child, depth + 1);
  };
  for (const node of nodes) walk(node, 0);
  return rows;
}

const countBelow = ({ children }: TreeNode): number =>
  children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
