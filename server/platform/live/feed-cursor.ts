import type { FeedCursor } from '../events/contract.js';

export const writeCursor = ({ xid, id }: FeedCursor): string => `${xid}:${id}`;

/** Undefined when it is not one of ours. */
export function readCursor(text: unknown): FeedCursor | undefined {
  const found = typeof text === 'string' ? /^(\d{1,20}):(\d{1,19})$/.exec(text) : null;
  return found ? { xid: found[1]!, id: found[2]! } : undefined;
}
