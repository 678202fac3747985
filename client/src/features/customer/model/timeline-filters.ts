import type { TimelineFilter } from '../../../api/types/customers';

/** What the time line can be narrowed to, in the order in which it is offered. */
export const TIMELINE_FILTERS: readonly TimelineFilter[] = [
  'conversation',
  'complaint',
  'satisfaction',
  'event',
  'note',
  'segment',
  'link',
  'consent',
];

/** A filter as it stands in an address; null: everything. */
export const timelineFilterOf = (text: string | null): TimelineFilter | null =>
  TIMELINE_FILTERS.find((filter) => filter === text) ?? null;
