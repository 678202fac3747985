export const CALL_PURPOSES = ['test', 'summary', 'label'] as const;
export type CallPurpose = (typeof CALL_PURPOSES)[number];

/** `refused`: it answered that it will not; `nonsense`: it answered something that means nothing here. */
export const CALL_OUTCOMES = [
  'answered',
  'refused',
  'unreachable',
  'too-slow',
  'nonsense',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
