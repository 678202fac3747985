import type { ItemKind } from '../../../channels/contract.js';
import type { Segment } from '../../../crm/contract.js';
import type { DueState, Priority, Status } from '../contract.js';
import type { ConversationFilter, Sort } from './conversation-filter.js';

/** Exactly which conversations, in which order. Absent sets do not restrict; null in a set is "nobody". */
export interface Selection {
  statuses?: Status[];
  kinds?: ItemKind[];
  /** Within the reach of who asks; absent: every channel. */
  channelIds?: string[];
  assigneeIds?: (string | null)[];
  teamIds?: (string | null)[];
  /** A conversation has at least one tag of each group. */
  tagGroups: string[][];
  priorities?: Priority[];
  customerIds?: string[];
  /** What their customer is now: one of each group at least. */
  segmentGroups: Segment[][];
  publicationIds?: string[];
  ids?: string[];
  unanswered: boolean;
  deliveryProblem: boolean;
  dueStates?: DueState[];
  escalated: boolean;
  /** Id of the person who was called in a note. */
  mentioned?: string;
  texts: string[];
  sort: Sort;
}

export interface Asker {
  userId: string;
  channelIds: 'all' | readonly string[];
}

const both = <T>(
  one: readonly T[] | undefined,
  other: readonly T[] | undefined,
): T[] | undefined => {
  if (!one || !other) return (one ?? other)?.slice();
  return one.filter((value) => other.includes(value));
};

const all = <T>(sets: readonly (readonly T[] | undefined)[]): T[] | undefined =>
  sets.reduce<T[] | undefined>((kept, set) => both(kept, set && [...new Set(set)]), undefined);

/**
 * Several filters at once: what each of them lets through, within the reach of who asks. The last
 * filter that names an order decides it. Undefined when nothing can match.
 */
export function selectionOf(
  filters: readonly ConversationFilter[],
  asker: Asker,
): Selection | undefined {
  const person = (id: string): string | null => (id === 'me' ? asker.userId : orNobody(id));
  const reach = asker.channelIds === 'all' ? undefined : asker.channelIds;
  const sort = filters.findLast((filter) => filter.sort)?.sort ?? 'newest';
  const selection: Selection = {
    statuses: all(filters.map((filter) => filter.status)),
    kinds: all(filters.map((filter) => filter.kind)),
    channelIds: all([reach, ...filters.map((filter) => filter.channelId)]),
    assigneeIds: all(filters.map((filter) => filter.assigneeId?.map(person))),
    teamIds: all(filters.map((filter) => filter.teamId?.map(orNobody))),
    tagGroups: filters.flatMap(({ tagId }) => (tagId ? [tagId] : [])),
    priorities: all(filters.map((filter) => filter.priority)),
    customerIds: all(filters.map((filter) => filter.customerId)),
    segmentGroups: filters.flatMap(({ segment }) => (segment ? [segment] : [])),
    publicationIds: all(filters.map((filter) => filter.publicationId)),
    ids: all(filters.map((filter) => filter.ids)),
    // Sorted by how long they have been waiting, only those that wait have a place.
    unanswered: sort === 'unanswered' || filters.some((filter) => filter.unanswered === true),
    deliveryProblem: filters.some((filter) => filter.deliveryProblem === true),
    dueStates: all(filters.map((filter) => filter.due)),
    escalated: filters.some((filter) => filter.escalated === true),
    mentioned: filters.some((filter) => filter.mentionsMe) ? asker.userId : undefined,
    texts: filters.flatMap(({ q }) => (q?.trim() ? [q.trim()] : [])),
    sort,
  };
  return isPossible(selection) ? selection : undefined;
}

const orNobody = (id: string): string | null => (id === 'none' ? null : id);

function isPossible(selection: Selection): boolean {
  const { statuses, kinds, channelIds, assigneeIds, teamIds } = selection;
  const { priorities, customerIds, publicationIds, ids, tagGroups, dueStates } = selection;
  const { segmentGroups } = selection;
  const sets = [statuses, kinds, channelIds, assigneeIds, teamIds, priorities, customerIds];
  return [...sets, publicationIds, ids, dueStates, ...tagGroups, ...segmentGroups].every(
    (set) => set === undefined || set.length > 0,
  );
}
