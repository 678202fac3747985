import type { Fields } from '../shared/reading.js';

/** A polled resource with the page that it belongs to and the time of reading. */
export interface PolledContext {
  pageId: string;
  resource: Fields;
  readAt: Date;
}
