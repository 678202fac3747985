import { Inject } from '@nestjs/common';
import { CLOCK, type Clock, notFound } from '../../../../platform/kernel/index.js';
import { IsRuleAction } from '../../../work-rules/rules/index.js';
import type { ActionContext, RuleAction } from '../../../work-rules/rules/contract.js';
import { CannedReplies } from '../application/canned-replies.js';
import { CannedHintRepository } from '../data/canned-hint.repository.js';
import {
  CANNED_PARAMETERS,
  type CannedParameter,
  cannedParameterIn,
  usable,
} from './canned-parameter.js';

@IsRuleAction()
export class SuggestCannedReplyAction implements RuleAction {
  readonly name = 'suggest-canned-reply';
  readonly parameters = CANNED_PARAMETERS;

  constructor(
    private readonly canned: CannedReplies,
    private readonly hints: CannedHintRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  check(parameters: unknown): Promise<CannedParameter> {
    return cannedParameterIn(this.canned, parameters);
  }

  async perform(
    { manager, conversationId, messageId, ruleId }: ActionContext,
    { cannedReplyId }: CannedParameter,
  ): Promise<string> {
    const [reply] = await this.canned.find([cannedReplyId], manager);
    if (!reply) throw notFound('canned-reply');
    const { title } = usable(reply);
    const at = this.clock.now();
    await this.hints.put(manager, { conversationId, cannedReplyId, messageId, ruleId, at });
    return `Suggested “${title}”.`;
  }
}
