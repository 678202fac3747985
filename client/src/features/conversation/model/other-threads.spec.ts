import { aTreeNode } from '../../../testing/conversation/message';
import type { TreeNode } from '../../../api/types/conversations';
import { otherThreads } from './other-threads';

const node = (id: string, conversationId: string, children: TreeNode[] = []): TreeNode => ({
  ...aTreeNode({ id, children }),
  conversationId,
});
const ids = (roots: TreeNode[]) =>
  otherThreads(roots, 'ours').map(({ comment, depth }) => `${depth} ${comment.id}`);

describe('the other threads under a post', () => {
  it('stand in their order, answers below what they answer', () => {
    const answered = node('b', 'two', [node('b1', 'two', [node('b2', 'two')])]);
    expect(ids([node('a', 'one'), answered])).toEqual(['0 a', '0 b', '1 b1', '2 b2']);
  });

  it('leave out the thread that this conversation is a part of', () => {
    const shared = node('c', 'three', [node('c1', 'ours')]);
    expect(ids([node('a', 'ours'), shared, node('d', 'four')])).toEqual(['0 d']);
  });

  it('are not indented for ever', () => {
    const deep = ['e', 'd', 'c', 'b', 'a'].reduce<TreeNode[]>(
      (below, id) => [node(id, 'one', below)],
      [node('f', 'one')],
    );
    expect(ids(deep).at(-1)).toBe('4 f');
  });
});
