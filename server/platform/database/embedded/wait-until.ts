import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 10 ms until the answer is something; undefined when the time (in ms) is over. */
export async function waitUntil<T>(
  ask: () => T | undefined,
  timeoutMs: number,
): Promise<T | undefined> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) return undefined;
    await sleep(10);
  }
}
