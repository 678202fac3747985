/** Which rows are chosen for a bulk action, and where a range would begin. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** The most that one bulk action takes. */
export const mostSelected = 200;

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id) && next.size < mostSelected) next.add(id);
  return { ids: next, anchor: id };
}

/** Everything between the anchor and `id` in the order of the list is chosen besides what was. */
export function extended(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (to === -1) return selection;
  const [first, last] = from === -1 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  const ids = [...new Set([...selection.ids, ...order.slice(first, last + 1)])];
  return { ids: new Set(ids.slice(0, mostSelected)), anchor: selection.anchor ?? id };
}

/** The first rows of the list, as many as one bulk action takes. */
export const allOf = (order: readonly string[]): Selection => ({
  ids: new Set(order.slice(0, mostSelected)),
  anchor: null,
});

/** What is left of a selection when rows have gone; the same object when none has. */
export function within(selection: Selection, present: ReadonlySet<string>): Selection {
  const kept = [...selection.ids].filter((id) => present.has(id));
  if (kept.length === selection.ids.size) return selection;
  const { anchor } = selection;
  return { ids: new Set(kept), anchor: anchor !== null && present.has(anchor) ? anchor : null };
}
