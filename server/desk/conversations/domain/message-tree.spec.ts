import fc from 'fast-check';
import { type Answer, keepMatching, treeOf, type TreeNode } from './message-tree.js';

const says = (id: string, parentMessageId: string | null = null): Answer => ({
  id,
  parentMessageId,
});

const drawn = (nodes: readonly TreeNode<Answer>[]): string =>
  nodes
    .map(({ item, children }) => item.id + (children.length ? `(${drawn(children)})` : ''))
    .join(' ');

const flat = (nodes: readonly TreeNode<Answer>[]): TreeNode<Answer>[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

describe('treeOf', () => {
  it('puts answers under what they answer, in order', () => {
    const tree = treeOf([says('a'), says('b', 'a'), says('c'), says('d', 'b'), says('e', 'a')]);
    expect(drawn(tree)).toBe('a(b(d) e) c');
  });

  it('finds a parent that comes later', () => {
    expect(drawn(treeOf([says('b', 'a'), says('a')]))).toBe('a(b)');
  });

  it('puts at the top what answers something unknown', () => {
    expect(drawn(treeOf([says('a'), says('b', 'gone')]))).toBe('a b');
  });

  it('loses nothing of a circle', () => {
    const tree = treeOf([says('a', 'c'), says('b', 'a'), says('c', 'b'), says('d', 'd')]);
    expect(
      flat(tree)
        .map(({ item }) => item.id)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('says how deep each stands', () => {
    const depths = flat(treeOf([says('a'), says('b', 'a'), says('c', 'b')])).map(
      ({ depth }) => depth,
    );
    expect(depths).toEqual([0, 1, 2]);
  });

  it('keeps an endless chain of answers shallow', () => {
    const chain = Array.from({ length: 5000 }, (_, n) => says(`${n}`, n === 0 ? null : `${n - 1}`));
    const nodes = flat(treeOf(chain));
    expect(nodes).toHaveLength(5000);
    expect(Math.max(...nodes.map(({ depth }) => depth))).toBe(12);
  });

  it('shows each message exactly once, whatever answers what', () => {
    const id = fc.integer({ min: 0, max: 30 }).map(String);
    const messages = fc.uniqueArray(fc.record({ id, parentMessageId: fc.option(id) }), {
      selector: (message) => message.id,
    });
    fc.assert(
      fc.property(messages, (all) => {
        const shown = flat(treeOf(all)).map(({ item }) => item.id);
        expect(shown.sort()).toEqual(all.map((message) => message.id).sort());
      }),
    );
  });
});

describe('keepMatching', () => {
  const tree = treeOf([says('a'), says('b', 'a'), says('c', 'b'), says('d', 'a'), says('e')]);

  it('keeps what matches and what it stands under', () => {
    expect(drawn(keepMatching(tree, ({ id }) => id === 'c'))).toBe('a(b(c))');
  });

  it('leaves nothing when nothing matches', () => {
    expect(keepMatching(tree, () => false)).toEqual([]);
  });
});
