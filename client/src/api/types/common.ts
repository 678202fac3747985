/** One page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface Items<Item> {
  items: Item[];
}

/** ISO 8601 UTC with milliseconds. */
export type Instant = string;

export interface PersonRef {
  id: string;
  name: string;
}

export type Kind = 'comment' | 'message' | 'review' | 'forum' | 'mention';
export type Status = 'open' | 'waiting' | 'snoozed' | 'resolved';
/** 1 urgent, 2 high, 3 normal, 4 low. */
export type Priority = 1 | 2 | 3 | 4;
export type Role =
  'administrator' | 'supervisor' | 'agent' | 'department' | 'analyst' | 'expert' | 'api';
export type { Language } from '../../i18n/language';
