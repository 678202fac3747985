import type { FactName, Facts } from '../../conditions/contract.js';

const LONGEST_TEXT = 200;

/** The facts that made a rule fire, as its log keeps them: only those asked, long words cut. */
export const factsKept = (facts: Facts, asked: readonly FactName[]): Partial<Facts> =>
  Object.fromEntries(
    asked.map((name) => {
      const value = facts[name];
      return [name, typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value];
    }),
  );
