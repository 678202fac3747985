/** Things in the person's own order; what has no place yet follows in the given order. */
export function inOwnOrder<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  own: readonly string[],
): Thing[] {
  const place = new Map(own.map((key, index) => [key, index]));
  const placeOf = (thing: Thing) => place.get(keyOf(thing)) ?? Infinity;
  return things
    .map((thing, index) => ({ thing, index }))
    .sort((a, b) => compare(placeOf(a.thing), placeOf(b.thing)) || a.index - b.index)
    .map(({ thing }) => thing);
}

/** The order after one key took the place of another. */
export function moved(order: readonly string[], key: string, to: string): string[] {
  const target = order.indexOf(to);
  if (!order.includes(key) || target === -1) return [...order];
  const rest = order.filter((other) => other !== key);
  return [...rest.slice(0, target), key, ...rest.slice(target)];
}

/** The own order of all views with those of one section put anew; the others stay where they are. */
export function withSectionOrder(own: readonly string[], section: readonly string[]): string[] {
  const others = own.filter((key) => !section.includes(key));
  return [...others, ...section];
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
