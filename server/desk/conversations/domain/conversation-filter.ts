import type { ItemKind } from '../../../channels/contract.js';
import type { Segment } from '../../../crm/contract.js';
import type { DueState, Priority, Status } from '../contract.js';

export const SORTS = ['newest', 'oldest', 'unanswered', 'due'] as const;
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
  /** What their customer is now. */
  segment?: Segment[];
  publicationId?: string[];
  unanswered?: boolean;
  /** The last reply did not go out. */
  deliveryProblem?: boolean;
  /** How its next due time stands. */
  due?: DueState[];
  /** Somebody above or elsewhere has been asked for help. */
  escalated?: boolean;
  /** Somebody called me in a note that I have not seen yet. */
  mentionsMe?: boolean;
  q?: string;
  /** Of these conversations only. */
  ids?: string[];
  sort?: Sort;
}

export const BUILT_IN_VIEW_KEYS = [
  'mine',
  'unassigned',
  'waiting-for-me',
  'unanswered',
  'snoozed',
  'waiting',
  'resolved',
  'problems',
  'escalated',
  'breaching',
  'all',
] as const;
export type BuiltInView = (typeof BUILT_IN_VIEW_KEYS)[number];

export const BUILT_IN_VIEWS: Readonly<Record<BuiltInView, ConversationFilter>> = {
  mine: { assigneeId: ['me'], status: ['open'] },
  unassigned: { assigneeId: ['none'], status: ['open'] },
  'waiting-for-me': { mentionsMe: true },
  unanswered: { unanswered: true, status: ['open', 'waiting', 'snoozed'], sort: 'unanswered' },
  snoozed: { status: ['snoozed'] },
  waiting: { status: ['waiting'] },
  resolved: { status: ['resolved'] },
  problems: { deliveryProblem: true },
  escalated: { escalated: true },
  breaching: { due: ['soon', 'breached'], sort: 'due' },
  all: {},
};

const isBuiltIn = (view: string): view is BuiltInView => Object.hasOwn(BUILT_IN_VIEWS, view);

/** The filter of a built-in view; undefined when the name is of none. */
export const filterOfView = (view: string): ConversationFilter | undefined =>
  isBuiltIn(view) ? BUILT_IN_VIEWS[view] : undefined;
