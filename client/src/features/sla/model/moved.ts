/** The values with one of them at another place. */
export function moved<T>(values: readonly T[], from: number, to: number): T[] {
  const rest = values.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...values.slice(from, from + 1), ...rest.slice(to)];
}
