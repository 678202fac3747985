import type { ListData, ListNews } from './conversation-list';
import type { ConversationRow } from './types/conversations';

export interface ListChange {
  /** The conversations that changed. */
  ids: readonly string[];
  /** Those of them that the list contains now. */
  matching: readonly ConversationRow[];
  /** The conversation being read: its row stays even when it no longer matches. */
  reading: string | null;
}

/**
 * Brings changed rows into a list without moving any: known rows are replaced where they stand, rows
 * that left are taken out, and what would appear or rise is only announced.
 */
export function applyListChange(
  data: ListData,
  news: ListNews,
  { ids, matching, reading }: ListChange,
): { data: ListData; news: ListNews } {
  const fresh = new Map(matching.map((row) => [row.id, row]));
  const changed = new Set(ids);
  const known = new Map<string, ConversationRow>();
  for (const page of data.pages) {
    for (const row of page.items) if (changed.has(row.id)) known.set(row.id, row);
  }
  const leaves = (id: string) => changed.has(id) && !fresh.has(id) && id !== reading;

  const arrived = new Set(news.arrived.filter((id) => !changed.has(id) || fresh.has(id)));
  for (const row of matching) if (rises(row, known.get(row.id))) arrived.add(row.id);

  const departed = new Set(news.departed.filter((id) => !fresh.has(id)));
  if (reading !== null && known.has(reading) && !fresh.has(reading)) departed.add(reading);

  return {
    data: known.size === 0 ? data : mapRows(data, known, (row) => replaced(row, fresh, leaves)),
    news: { arrived: [...arrived], departed: [...departed] },
  };
}

/** New to the list, or spoken to again by a customer since it took its place. */
const rises = (row: ConversationRow, before: ConversationRow | undefined) =>
  before === undefined ||
  (row.lastMessage.author === 'customer' && row.lastMessage.at > before.lastMessage.at);

const replaced = (
  row: ConversationRow,
  fresh: ReadonlyMap<string, ConversationRow>,
  leaves: (id: string) => boolean,
) => (leaves(row.id) ? null : (fresh.get(row.id) ?? row));

/** Pages without a changed row keep their identity, so that their rows are not drawn again. */
function mapRows(
  data: ListData,
  changed: ReadonlyMap<string, ConversationRow>,
  change: (row: ConversationRow) => ConversationRow | null,
): ListData {
  const pages = data.pages.map((page) =>
    page.items.some((row) => changed.has(row.id))
      ? { ...page, items: page.items.flatMap((row) => change(row) ?? []) }
      : page,
  );
  return { ...data, pages };
}

/** Puts a row, known fresh from a command, where its conversation stands; the same data when it is not there. */
export function replaceRow(data: ListData, row: ConversationRow): ListData {
  return mapRows(data, new Map([[row.id, row]]), (current) =>
    current.id === row.id && current.seq <= row.seq ? row : current,
  );
}

/** Takes rows out of a list. */
export function withoutRows(data: ListData, ids: ReadonlySet<string>): ListData {
  const leaving = new Map(
    data.pages.flatMap((page) => page.items.filter((row) => ids.has(row.id))).map((r) => [r.id, r]),
  );
  return leaving.size === 0
    ? data
    : mapRows(data, leaving, (row) => (ids.has(row.id) ? null : row));
}
