const reasons = [
  'not-permitted',
  'channel-paused',
  'channel-removed',
  'window-closed',
  'already-answered',
  'nothing-to-answer',
] as const;

/** Why a mode is closed; a reason without words of its own is told in general ones. */
export const reasonOf = (reason: string | null): (typeof reasons)[number] | 'other' =>
  reasons.find((known) => known === reason) ?? 'other';
