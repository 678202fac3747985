const LONGEST = 36_500;

/** Whole days between one and a hundred years; null while something else is typed. */
export function daysTyped(text: string): number | null {
  const days = Number(text.trim());
  return /^\d+$/.test(text.trim()) && days >= 1 && days <= LONGEST ? days : null;
}
