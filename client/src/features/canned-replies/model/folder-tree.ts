export interface FolderLine {
  path: string;
  /** The last part of its path. */
  name: string;
  depth: number;
  /** With everything below it. */
  count: number;
}

/** Folders as lines of a tree, parents first, also those that hold only folders. */
export function folderLines(folders: readonly { path: string; count: number }[]): FolderLine[] {
  const counts = new Map<string, number>();
  for (const { path, count } of folders) {
    if (path === '') continue;
    const names = path.split('/');
    names.forEach((_, index) => {
      const upTo = names.slice(0, index + 1).join('/');
      counts.set(upTo, (counts.get(upTo) ?? 0) + count);
    });
  }
  return [...counts]
    .sort(([one], [other]) => compare(one.split('/'), other.split('/')))
    .map(([path, count]) => {
      const names = path.split('/');
      return { path, count, name: names.at(-1) ?? path, depth: names.length - 1 };
    });
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, name] of one.entries()) {
    const step = name.localeCompare(other[index] ?? '');
    if (step !== 0) return step;
  }
  return one.length - other.length;
}
