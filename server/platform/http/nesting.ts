const DEEPEST = 50;

/**
 * Whether a value nests deeper than anything that the desk takes. Goes level by level: whoever
 * follows such a value by recursion runs out of stack.
 */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
