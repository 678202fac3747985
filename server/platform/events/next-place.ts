import type { FeedCursor } from './contract.js';

/**
 * Where a reaction goes on reading. One that has seen everything stands at the head of the feed, so
 * that what does not concern it is not read over again each time, however rare its events are.
 */
export function nextPlace(last: FeedCursor | undefined, head: string, isMore: boolean): FeedCursor {
  const isBeyond = last && BigInt(last.xid) >= BigInt(head);
  return last && (isMore || isBeyond) ? { xid: last.xid, id: last.id } : { xid: head, id: '0' };
}
