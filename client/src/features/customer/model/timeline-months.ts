import type { TimelineItem } from '../../../api/types/customers';

export interface TimelineMonth {
  /** `2026-03`, in the zone of the reader. */
  month: string;
  items: TimelineItem[];
}

/** The time line cut into months, in its order. `dayOf` gives `2026-03-29` in the reader's zone. */
export function byMonth(
  items: readonly TimelineItem[],
  dayOf: (at: string) => string,
): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const item of items) {
    const month = dayOf(item.at).slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
