import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '..', '..');

/** Paths, relative to the tree, of all files below a folder whose name ends like that. */
export function filesBelow(tree: string, folder: string, ending: string): string[] {
  const place = path.join(tree, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => !name.includes('/node_modules/'));
}
