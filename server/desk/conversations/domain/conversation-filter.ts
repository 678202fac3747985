import type { ItemKind } from '../../../channels/contract.js';
import type { Priority, Status } from '../contract.js';

export const SORTS = ['newest', 'oldest', 'unanswered'] as const;
export type Sort = (typeof SORTS)[number];

/** What a list, a view or a saved view asks for. Several values of one field: any of them. */
export interface ConversationFilter {
  status?: Status[];
  kind?: ItemKind[];
  channelId?: string[];
  /** Ids of people, `me` or `none`. */
  assigneeId?: string[];
  /** Ids of teams, or `none`. */
  teamId?: string[];
  tagId?: string[];
  priority?: Priority[];
  customerId?: string[];
  publicationId?: string[];
  unanswered?: boolean;
  /** The last reply did not go out. */
  deliveryProblem?: boolean;
  /** Somebody called me in a note that I have not seen yet. */
  mentionsMe?: boolean;
  q?: string;
  /** Of these conversations only. */
  ids?: string[];
  sort?: Sort;
}

export const BUILT_IN_VIEWS = {
  mine: { assigneeId: ['me'], status: ['open'] },
  unassigned: { assigneeId: ['none'], status: ['open'] },
  'waiting-for-me': { mentionsMe: true },
  unanswered: { unanswered: true, status: ['open', 'waiting', 'snoozed'], sort: 'unanswered' },
  snoozed: { status: ['snoozed'] },
  waiting: { status: ['waiting'] },
  resolved: { status: ['resolved'] },
  problems: { deliveryProblem: true },
  all: {},
} as const satisfies Record<string, Readonly<Record<string, unknown>>>;

export type BuiltInView = keyof typeof BUILT_IN_VIEWS;

export const BUILT_IN_VIEW_KEYS = Object.keys(BUILT_IN_VIEWS) as BuiltInView[];

/** The filter of a built-in view; undefined when the name is of none. */
export function filterOfView(view: string): ConversationFilter | undefined {
  const views: Readonly<Record<string, ConversationFilter>> = structuredClone(BUILT_IN_VIEWS);
  return Object.hasOwn(views, view) ? views[view] : undefined;
}
