/** One table's rows point to another's. */
export interface Pointer {
  from: string;
  to: string;
}

/**
 * The tables in an order in which rows can go without leaving a pointer to nothing: whoever points
 * comes first. Tables that point at each other in a circle keep their order by name.
 */
export function childFirst(tables: readonly string[], pointers: readonly Pointer[]): string[] {
  const wanted = [...new Set(tables)].sort();
  const isWanted = new Set(wanted);
  const children = new Map<string, string[]>();
  for (const { from, to } of pointers)
    if (from !== to && isWanted.has(from) && isWanted.has(to))
      children.set(to, [...(children.get(to) ?? []), from].sort());

  const ordered: string[] = [];
  const seen = new Set<string>();
  const visit = (table: string): void => {
    if (seen.has(table)) return;
    seen.add(table);
    for (const child of children.get(table) ?? []) visit(child);
    ordered.push(table);
  };
  for (const table of wanted) visit(table);
  return ordered;
}
