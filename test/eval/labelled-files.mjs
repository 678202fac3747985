import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Rows of one labelled file (a JSON object a line); undefined when the folder has no such file. */
export function rowsOf(folder, name) {
  const file = path.join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The first that is there, with its name: a test part before the part that may have been learned from. */
export function firstOf(folder, ...names) {
  for (const name of names) {
    const rows = rowsOf(folder, name);
    if (rows) return { name, rows };
  }
  return undefined;
}

/** Each second row, beginning with the first (0) or the second (1): one half to learn, one to test. */
export const half = (rows, which) => rows.filter((_, index) => index % 2 === which);

/** Rows in an order that is always the same. */
export function shuffled(rows, seed = 7) {
  const mixed = [...rows];
  let state = seed;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const chosen = state % (last + 1);
    [mixed[last], mixed[chosen]] = [mixed[chosen], mixed[last]];
  }
  return mixed;
}
