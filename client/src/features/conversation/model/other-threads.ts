import type { TreeNode } from '../../../api/types/conversations';

export interface OtherComment {
  comment: TreeNode;
  /** Steps below the first comment of its thread. */
  depth: number;
}

/** Deeper than this the text would have no width left. */
const deepest = 4;

/** What others say under the same post, from top to bottom, without the threads of this conversation. */
export function otherThreads(roots: readonly TreeNode[], conversationId: string): OtherComment[] {
  return roots
    .filter((root) => !hasPartOf(root, conversationId))
    .flatMap((root) => commentsBelow(root, 0));
}

const hasPartOf = (node: TreeNode, conversationId: string): boolean =>
  node.conversationId === conversationId ||
  node.children.some((child) => hasPartOf(child, conversationId));

const commentsBelow = (comment: TreeNode, depth: number): OtherComment[] => [
  { comment, depth },
  ...comment.children.flatMap((child) => commentsBelow(child, Math.min(depth + 1, deepest))),
];
