/** Who stands above whom. */
export interface Line {
  userId: string;
  managerId: string | null;
  name: string;
}

/**
 * The people between somebody and a manager to be, when that manager already stands below them:
 * the circle that this would close. Null when it closes none.
 */
export function circleClosedBy(
  lines: readonly Line[],
  userId: string,
  managerId: string,
): readonly string[] | null {
  const above = new Map(lines.map((line) => [line.userId, line]));
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: string | null = managerId; at !== null && !seen.has(at);) {
    if (at === userId) return names;
    seen.add(at);
    const line = above.get(at);
    if (line) names.push(line.name);
    at = line?.managerId ?? null;
  }
  return null;
}
