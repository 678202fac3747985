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

export type WhatHappened = (typeof failures)[number] | 'unknown' | 'other';

/** What became of a reply that stands among the problems; a failure without a known name is "other". */
export function whatHappened({
  state,
  failureClass,
}: Pick<Reply, 'state'> & { failureClass: string | null }): WhatHappened {
  if (state === 'unknown') return 'unknown';
  return failures.find((name) => name === failureClass) ?? 'other';
}

/** Whether the way out leads over the channel rather than over this reply. */
export const needsChannel = (happened: WhatHappened) =>
  happened === 'auth' || happened === 'not-allowed';
