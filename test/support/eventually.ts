import { PATIENCE_MS } from './patience.js';

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Tries until it holds; what it threw last is the failure. */
export async function eventually<T>(assertion: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(25);
    }
  }
}
