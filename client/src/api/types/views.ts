import type { Instant, Kind, PersonRef } from './common';

export type BuiltInView =
  | 'mine'
  | 'unassigned'
  | 'waiting-for-me'
  | 'unanswered'
  | 'snoozed'
  | 'waiting'
  | 'resolved'
  | 'problems'
  | 'all';

/** `atLeast`: the counting stopped there ("99+"). */
export interface ViewCount {
  n: number;
  atLeast: boolean;
}

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
  publicationId?: string;
  unanswered?: string;
  q?: string;
}

export type ListSort = 'newest' | 'oldest' | 'unanswered';

export interface ListQuery extends ListFilter {
  view: string;
  sort?: ListSort;
}

/** What a saved view keeps: the same fields as the list's query, with all values of each. */
export interface SavedFilter {
  status?: string[];
  kind?: string[];
  channelId?: string[];
  assigneeId?: string[];
  teamId?: string[];
  tagId?: string[];
  priority?: number[];
  customerId?: string[];
  publicationId?: string[];
  unanswered?: boolean;
  deliveryProblem?: boolean;
  mentionsMe?: boolean;
  q?: string;
  sort?: ListSort;
}

export interface SavedView {
  id: string;
  name: string;
  filter: SavedFilter;
  isShared: boolean;
  owner: PersonRef;
  count: ViewCount;
  can: string[];
}

export interface Views {
  builtIn: { key: BuiltInView; count: ViewCount }[];
  kinds: { kind: Kind; count: ViewCount }[];
  channels: { id: string; name: string; network: string; count: ViewCount }[];
  saved: SavedView[];
}

export type BulkAction =
  | { type: 'assign'; userId: string | null; teamId: string | null }
  | { type: 'resolve'; outcome: string; reason?: string }
  | { type: 'reopen' }
  | { type: 'priority'; priority: number }
  | { type: 'tag' | 'untag'; tagId: string }
  | { type: 'snooze'; until: Instant | null };

export interface BulkResult {
  id: string;
  done: number;
  failed: { conversationId: string; code: string; detail: string }[];
  undoUntil: Instant | null;
}

export interface SearchHit {
  type: 'message' | 'note' | 'customer';
  conversationId: string | null;
  customerId: string | null;
  messageId: string | null;
  title: string;
  snippet: { text: string; hit: boolean }[];
  at: Instant | null;
  channel: { id: string; name: string } | null;
  network: string | null;
}
