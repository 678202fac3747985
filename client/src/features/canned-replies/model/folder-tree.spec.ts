import { folderLines } from './folder-tree';

it('makes lines of a tree, with what stands below counted in', () => {
  const lines = folderLines([
    { path: '', count: 9 },
    { path: 'Money/Fees', count: 2 },
    { path: 'Cards', count: 1 },
    { path: 'Money', count: 3 },
    { path: 'Cards/Lost/Abroad', count: 4 },
  ]);
  expect(lines.map(({ path, depth, count }) => [path, depth, count])).toEqual([
    ['Cards', 0, 5],
    ['Cards/Lost', 1, 4],
    ['Cards/Lost/Abroad', 2, 4],
    ['Money', 0, 5],
    ['Money/Fees', 1, 2],
  ]);
});
