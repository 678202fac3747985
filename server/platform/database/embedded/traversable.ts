import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const OTHERS_MAY_ENTER = 0o001;

/** Whether any user may walk from the root of the disk to this path (missing parts count as open). */
export function isTraversableByOthers(target: string): boolean {
  const resolved = path.resolve(target);
  if (existsSync(resolved) && !(statSync(resolved).mode & OTHERS_MAY_ENTER)) return false;
  const parent = path.dirname(resolved);
  return parent === resolved || isTraversableByOthers(parent);
}
