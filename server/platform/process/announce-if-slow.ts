const SLOW_MS = 1000;

/** Says the title once when the work has taken a second, and how long it took in the end. */
export async function announceIfSlow<T>(
  title: string,
  work: () => Promise<T>,
  say: (line: string) => void,
): Promise<T> {
  const begun = performance.now();
  const timer = setTimeout(() => say(`${title} …`), SLOW_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const elapsed = performance.now() - begun;
    if (elapsed >= SLOW_MS) say(`${title}: done in ${(elapsed / 1000).toFixed(1)} s`);
  }
}
