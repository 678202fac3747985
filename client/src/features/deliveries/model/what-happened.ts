import type { Reply } from '../../../api/types/replies';

const failures = [
  'unreachable',
  'rate-limited',
  'unavailable',
  'auth',
  'window-closed',
  'target-gone',
  'not-allowed',
  'invalid',
  'awaiting-moderation',
] as const;

export type WhatHappened = (typeof failures)[number] | 'unknown' | 'said-not-sent' | 'other';

/**
 * What became of a reply that stands among the problems. One that failed without a class was called
 * not sent by a person; a class that this client does not know yet is "other".
 */
export function whatHappened({
  state,
  failureClass,
}: Pick<Reply, 'state'> & { failureClass: string | null }): WhatHappened {
  if (state === 'unknown') return 'unknown';
  if (failureClass === null) return 'said-not-sent';
  return failures.find((name) => name === failureClass) ?? 'other';
}

/** Whether the way out leads over the channel rather than over this reply. */
export const needsChannel = (happened: WhatHappened) =>
  happened === 'auth' || happened === 'not-allowed';
