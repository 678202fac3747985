import type { FailureClass } from '../../contract.js';

const REMEDIES: Readonly<Record<FailureClass, string>> = {
  unreachable: 'remedy.try-again-later',
  'rate-limited': 'remedy.wait',
  unavailable: 'remedy.try-again-later',
  auth: 'remedy.reconnect-channel',
  'window-closed': 'remedy.use-another-way',
  'target-gone': 'remedy.nothing-to-answer',
  'not-allowed': 'remedy.check-rights',
  invalid: 'remedy.change-text',
  'awaiting-moderation': 'remedy.wait-for-moderation',
};

/** Key of the sentence that tells an agent what to do; null when there is nothing to do. */
export function remedyFor(reply: {
  state: string;
  failureClass: FailureClass | null;
}): string | null {
  if (reply.failureClass) return REMEDIES[reply.failureClass];
  return reply.state === 'unknown' ? 'remedy.look-there' : null;
}
