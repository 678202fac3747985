import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE_MS } from '../../../support/patience.js';

/** Looks again and again until it is as it should be; fails with what it was instead. */
export async function until<T>(
  look: () => Promise<T> | T,
  isRight: (found: T) => boolean,
  describe: (found: T | undefined) => string = (found) => JSON.stringify(found),
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  let found: T | undefined;
  while (performance.now() < deadline) {
    found = await look();
    if (isRight(found)) return found;
    await sleep(20);
  }
  throw new Error(`Still not so after ${patienceMs / 1000} seconds: ${describe(found)}`);
}
