import { aTreeNode } from '../../../testing/conversation/message';
import { treeFilterOf } from './tree-filter';
import { treeRows } from './tree-rows';

const tree = [
  aTreeNode({
    id: 'a',
    children: [
      aTreeNode({ id: 'a1', children: [aTreeNode({ id: 'a11' })] }),
      aTreeNode({ id: 'a2' }),
    ],
  }),
  aTreeNode({ id: 'b' }),
];
const shape = (folded: string[] = []) =>
  treeRows(tree, new Set(folded)).map(({ node, depth }) => `${'·'.repeat(depth)}${node.id}`);

describe('treeRows', () => {
  it('lists the tree from top to bottom', () => {
    expect(shape()).toEqual(['a', '·a1', '··a11', '·a2', 'b']);
  });

  it('leaves out what stands below a folded comment, and says how much that is', () => {
    expect(shape(['a'])).toEqual(['a', 'b']);
    expect(treeRows(tree, new Set(['a']))[0]).toMatchObject({ isFolded: true, below: 3 });
  });

  it('stops indenting where no width would be left', () => {
    const deep = Array.from({ length: 8 }).reduce<ReturnType<typeof aTreeNode>>(
      (child, _, level) => aTreeNode({ id: `${level}`, children: [child] }),
      aTreeNode({ id: 'leaf' }),
    );
    expect(treeRows([deep], new Set()).at(-1)?.depth).toBe(4);
  });
});

it('an unknown filter in the address shows everything', () => {
  expect(treeFilterOf('hidden')).toBe('hidden');
  expect(treeFilterOf('x')).toBe('all');
  expect(treeFilterOf(null)).toBe('all');
});
