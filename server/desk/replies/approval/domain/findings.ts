import type { ReplyMode } from '../../../../channels/index.js';
import { unprocessable } from '../../../../platform/kernel/index.js';
import type { ForbiddenPhrase } from '../../../moderation/contract.js';
import type { ApprovalReason } from './reasons-for.js';

/** What somebody wants to send, as far as it is weighed. */
export interface WrittenWords {
  text: string;
  mode: ReplyMode;
}

/** What was found in a reply before it is accepted. */
export interface Findings {
  /** Phrases that keep it from going out. */
  blocked: readonly ForbiddenPhrase[];
  /** Why somebody else looks at it first; empty: it may go out. */
  reasons: readonly ApprovalReason[];
}

/** What nobody wrote waits for nobody: a person has to send it. Throws 422 `reply.needs-approval`. */
export function refuseUnapproved(reasons: readonly ApprovalReason[]): void {
  const [reason] = reasons;
  if (!reason) return;
  throw unprocessable(
    'reply.needs-approval',
    `“${reason.ruleName}” asks for a second look, so the desk does not send it by itself.`,
    { ruleId: reason.ruleId },
  );
}

/** The reasons. Throws 422 `reply.forbidden-phrase` with the first phrase that keeps it from going out. */
export function refuseForbidden(findings: Findings): readonly ApprovalReason[] {
  const phrase = findings.blocked[0];
  if (!phrase) return findings.reasons;
  const instead = phrase.hint === '' ? 'Say it in other words.' : `Write “${phrase.hint}” instead.`;
  throw unprocessable('reply.forbidden-phrase', `“${phrase.phrase}” is not said here. ${instead}`, {
    phrase: phrase.phrase,
    hint: phrase.hint,
  });
}
