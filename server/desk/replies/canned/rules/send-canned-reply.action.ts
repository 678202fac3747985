import { IsRuleAction } from '../../../work-rules/rules/index.js';
import type { ActionContext, RuleAction } from '../../../work-rules/rules/contract.js';
import { CannedReplies } from '../application/canned-replies.js';
import { SendCanned } from '../application/send-canned.js';
import { derivedId } from '../domain/derived-id.js';
import { CANNED_PARAMETERS, type CannedParameter, cannedParameterIn } from './canned-parameter.js';

@IsRuleAction()
export class SendCannedReplyAction implements RuleAction {
  readonly name = 'send-canned-reply';
  readonly parameters = CANNED_PARAMETERS;

  constructor(
    private readonly canned: CannedReplies,
    private readonly sending: SendCanned,
  ) {}

  check(parameters: unknown): Promise<CannedParameter> {
    return cannedParameterIn(this.canned, parameters);
  }

  async perform(
    { manager, conversationId, firingId, messageId }: ActionContext,
    { cannedReplyId }: CannedParameter,
  ): Promise<string> {
    await this.sending.send(manager, {
      conversationId,
      cannedReplyId,
      clientId: derivedId(firingId, cannedReplyId),
      source: 'rule',
      inReplyToMessageId: messageId ?? undefined,
    });
    const [reply] = await this.canned.find([cannedReplyId], manager);
    return `Sent “${reply?.title ?? ''}”.`;
  }
}
