/** Tables that people know by a name of their own. */
const KNOWN = {
  customer: 'customer',
  identity: 'profile',
  conversation: 'conversation',
  message: 'message',
  reply: 'reply',
  attachment: 'attachment',
  file: 'file',
  customer_note: 'note',
  customer_event: 'fact',
  customer_attribute: 'fact',
  customer_key: 'fact',
  customer_consent: 'consent',
  satisfaction: 'rating',
  segment_membership: 'segment',
  customer_segment: 'segment',
} as const;

export type PlanWord = (typeof KNOWN)[keyof typeof KNOWN] | 'other';

const isKnown = (table: string): table is keyof typeof KNOWN => table in KNOWN;

/** Counts of tables as counts of what people know: the rest is summed up, last. */
export function planLines(
  tables: readonly { table: string; rows: number }[],
): { word: PlanWord; rows: number }[] {
  const sums = new Map<PlanWord, number>();
  for (const { table, rows } of tables) {
    const word = isKnown(table) ? KNOWN[table] : 'other';
    sums.set(word, (sums.get(word) ?? 0) + rows);
  }
  const order: PlanWord[] = [...new Set(Object.values(KNOWN)), 'other'];
  return order.flatMap((word) => {
    const rows = sums.get(word);
    return rows === undefined ? [] : [{ word, rows }];
  });
}

const KEPT = ['conversation', 'channel', 'erased_mark', 'privacy_request', 'figure_day'] as const;
export type KeptWord = (typeof KEPT)[number];

/** What stays of which people should hear; what stays for the desk's own order is not among it. */
export const keptWords = (kept: readonly { table: string }[]): KeptWord[] =>
  KEPT.filter((known) => kept.some(({ table }) => table === known));
