import type { Instant, Priority } from './common';
import type { Outcome } from './conversations';
import type { Schemas } from './schemas';

export type BuiltInView = Schemas['BuiltInView'];
/** `atLeast`: the counting stopped there ("99+"). */
export type ViewCount = Schemas['ViewCountDto'];
export type Views = Schemas['ViewsDto'];
export type SavedView = Schemas['SavedViewDto'];
/** What a saved view keeps: the same fields as the list's query, with all values of each. */
export type SavedFilter = Schemas['SavedFilterDto'];
export type ListSort = Schemas['ConversationSort'];
export type BulkResult = Schemas['BulkResultDto'];

/** The explicit part of a list's address; several values are comma separated, as in the URL. */
export interface ListFilter {
  status?: string;
  kind?: string;
  channelId?: string;
  assigneeId?: string;
  teamId?: string;
  tagId?: string;
  priority?: string;
  customerId?: string;
  segment?: string;
  publicationId?: string;
  unanswered?: string;
  due?: string;
  escalated?: string;
  q?: string;
}

export interface ListQuery extends ListFilter {
  view: string;
  sort?: ListSort;
}

export type BulkAction =
  | { type: 'assign'; userId: string | null; teamId: string | null }
  | { type: 'resolve'; outcome: Outcome; reason?: string }
  | { type: 'reopen' }
  | { type: 'priority'; priority: Priority }
  | { type: 'tag' | 'untag'; tagId: string }
  | { type: 'snooze'; until: Instant | null };

export type SearchHit = Schemas['SearchHitDto'];
