/** What stands on a customer's time line, in the order in which it is offered. */
export const TIMELINE_KINDS = [
  'conversation',
  'satisfaction',
  'note',
  'event',
  'segment',
  'link',
  'consent',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Narrower than a kind: conversations in which the customer complained. */
export const TIMELINE_FILTERS = [...TIMELINE_KINDS, 'complaint'] as const;
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

/** What happens on a network; everything else is about the person. */
const ON_NETWORKS: readonly TimelineFilter[] = ['conversation', 'satisfaction', 'link'];

export interface TimelineChoice {
  has(kind: TimelineKind): boolean;
  /** Conversations with a complaint only. */
  complaintsOnly: boolean;
}

/** What is read for a filter: no kinds means every kind, a network leaves what is on no network. */
export function timelineChoice(
  kinds: readonly TimelineFilter[],
  network: string | undefined,
): TimelineChoice {
  const wanted = (kind: TimelineKind): boolean =>
    kinds.length === 0 ||
    kinds.includes(kind) ||
    (kind === 'conversation' && kinds.includes('complaint'));
  return {
    has: (kind) => wanted(kind) && (network === undefined || ON_NETWORKS.includes(kind)),
    complaintsOnly: kinds.includes('complaint') && !kinds.includes('conversation'),
  };
}
