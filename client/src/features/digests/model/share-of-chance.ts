const rounds = [10_000, 1000, 100, 20] as const;

/** A chance as “less than once in n”; null for one that is no news. */
export const onceIn = (p: number): number | null => rounds.find((round) => p < 1 / round) ?? null;
