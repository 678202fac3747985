const MOST = 1_000_000;

/** One in so many, in round figures; beyond a million nobody can picture it. */
export function chance(p: number): number {
  const times = Math.min(MOST, 1 / Math.max(p, 1 / MOST));
  const size = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return Math.round(times / size) * size;
}
