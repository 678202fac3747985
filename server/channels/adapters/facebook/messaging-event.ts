import type { Fields } from '../shared/reading.js';

/** One element of `entry.messaging` or `entry.standby`, with the person whose chat it belongs to. */
export interface MessagingEvent {
  pageId: string;
  /** The page-scoped id of the person: the thread of a chat. */
  personId: string;
  fromPage: boolean;
  at: Date;
  event: Fields;
}
