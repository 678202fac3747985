import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of the former one, so that no half-built state is seen. */
export function swapFolder(finished, place) {
  const former = `${place}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, former);
  renameSync(finished, place);
  rmSync(former, { recursive: true, force: true });
}
