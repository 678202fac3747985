import { isUuid, unprocessable } from '../../../../platform/kernel/index.js';
import type { ActionParameter } from '../../../work-rules/rules/contract.js';
import type { CannedReplies } from '../application/canned-replies.js';
import type { CannedText } from '../data/canned-text.reader.js';

export interface CannedParameter {
  cannedReplyId: string;
}

/** What both actions must be told. */
export const CANNED_PARAMETERS: readonly ActionParameter[] = [
  { name: 'cannedReplyId', kind: 'canned-reply', isRequired: true },
];

/** Throws 422 unless it names a canned reply that is approved and shared. */
export async function cannedParameterIn(
  canned: CannedReplies,
  parameters: unknown,
): Promise<CannedParameter> {
  const id = (parameters as Partial<Record<string, unknown>> | null)?.['cannedReplyId'];
  const [reply] = isUuid(id) ? await canned.find([id]) : [];
  if (!reply) throw unprocessable('rule.canned-reply-unknown', 'Choose a canned reply.');
  return { cannedReplyId: usable(reply).id };
}

/** Throws 422 for a text that nobody approved, or that belongs to one person. */
export function usable(reply: CannedText): CannedText {
  if (reply.state === 'approved' && reply.scope !== 'own') return reply;
  throw unprocessable(
    'rule.canned-reply-not-approved',
    `“${reply.title}” is not approved. Approve it first, or choose another.`,
  );
}
