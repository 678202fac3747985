import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A hash over names and contents of these files and folders; tests do not count. */
export function sourceHash(root, places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Every file below a path in a fixed order; nothing when the path does not exist. */
export function filesIn(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => name !== 'node_modules' && !/\.spec\.tsx?$/.test(name))
    .flatMap((name) => filesIn(path.join(place, name)));
}
