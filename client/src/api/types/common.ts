import type { Schemas } from './schemas';

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

export type PersonRef = Schemas['NamedDto'];
export type Kind = Schemas['Kind'];
export type Status = Schemas['Status'];
/** 1 urgent, 2 high, 3 normal, 4 low. */
export type Priority = Schemas['ConversationRowDto']['priority'];
export type Role = Schemas['Role'];
export type { Language } from '../../i18n/language';
