/** Numbers from a seed (mulberry32), so that a round can be played again. */
export function diceFrom(seed: number) {
  let state = seed >>> 0;
  /** From 0 up to 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    oneOf: <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!,
  };
}

export type Dice = ReturnType<typeof diceFrom>;

/** HARK_FAULT_SEED plays a run again; its seed is printed, so that this is possible. */
export function seedOfRun(name: string): number {
  const seed = Number(process.env['HARK_FAULT_SEED'] || Date.now() % 2 ** 31);
  process.stdout.write(`${name}: HARK_FAULT_SEED=${seed}\n`);
  return seed;
}

/** More than a few only when somebody asks for them. */
export const roundsOf = (usual: number): number =>
  Number(process.env['HARK_FAULT_ROUNDS'] || usual);
