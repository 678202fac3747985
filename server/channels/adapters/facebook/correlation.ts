const PART = '#part';

/**
 * A reply of text and attachment travels as two messages. Only the last one carries the reply's own
 * correlation, so that its echo means that the whole reply went out; the one before it is marked as
 * a part, and its echo is not shown a second time.
 */
export function partMarker(replyId: string): string {
  return `${replyId}${PART}`;
}

export function isPartMarker(metadata: string): boolean {
  return metadata.endsWith(PART);
}
