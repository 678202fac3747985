import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConversationRepository } from '../../desk/conversations/index.js';
import { GuidelineRepository } from '../../desk/moderation/index.js';
import { AcceptReply, ApprovalRuleRepository, CheckReply } from '../../desk/replies/index.js';
import { newId, Problem } from '../../platform/kernel/index.js';
import { PastGuidanceRepository } from '../data/past-guidance.repository.js';
import {
  DEMO_APPROVAL_RULES,
  DEMO_SEGMENTS,
  WAITING_REPLIES,
  type WaitingReply,
} from '../domain/demo-approval.js';
import { DEMO_GUIDELINES } from '../domain/demo-guidelines.js';
import { DAY } from '../domain/rhythm.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

/** How the demo brand speaks, which replies wait for a second look, and who its customers are. */
@Injectable()
export class FurnishGuidance implements Furnishing {
  constructor(
    private readonly guidelines: GuidelineRepository,
    private readonly rules: ApprovalRuleRepository,
    private readonly past: PastGuidanceRepository,
    private readonly conversations: ConversationRepository,
    private readonly checks: CheckReply,
    private readonly acceptance: AcceptReply,
  ) {}

  async furnish(manager: EntityManager, { house, now }: DemoGround): Promise<void> {
    for (const guideline of DEMO_GUIDELINES) await this.guidelines.add(manager, newId(), guideline);
    const ruleIds = new Map<string, string>();
    for (const rule of DEMO_APPROVAL_RULES) {
      const id = newId();
      ruleIds.set(rule.name, id);
      await this.rules.add(manager, id, rule);
    }
    await this.segments(manager, house, now);
    const asked = await this.past.waitingInPublic(manager, WAITING_REPLIES.length);
    for (const [index, reply] of WAITING_REPLIES.entries()) {
      const conversation = asked[index];
      if (!conversation) return;
      const authorId = house.userIds.get(reply.by)!;
      await this.hold(manager, conversation, reply, { authorId, ruleId: ruleIds.get(reply.rule)! });
    }
  }

  private async segments(
    manager: EntityManager,
    house: DemoGround['house'],
    now: Date,
  ): Promise<void> {
    const customers = await this.past.talkative(manager, DEMO_SEGMENTS.length);
    for (const [index, { by, daysAgo, endsInDays, ...word }] of DEMO_SEGMENTS.entries()) {
      const customerId = customers[index];
      if (customerId === undefined) return;
      await this.past.addSegment(manager, customerId, {
        ...word,
        setBy: house.userIds.get(by)!,
        setAt: new Date(+now - daysAgo * DAY),
        expiresAt: endsInDays === null ? null : new Date(+now + endsInDays * DAY),
      });
    }
  }

  /** Through the ledger like every reply, so that approving it sends it. */
  private async hold(
    manager: EntityManager,
    { id, language }: { id: string; language: string | null },
    { texts, rule, risks, minutesAgo }: WaitingReply,
    { authorId, ruleId }: { authorId: string; ruleId: string },
  ): Promise<void> {
    const facts = await this.conversations.lock(manager, id);
    if (!facts) return;
    const wanted = {
      clientId: newId(),
      mode: 'public' as const,
      text: texts[language === 'nl' || language === 'fr' ? language : 'en'],
      attachmentIds: [],
      inReplyToMessageId: undefined,
      authorId,
      followUp: undefined,
      findings: { blocked: [], reasons: [{ ruleId, ruleName: rule, risks }] },
    };
    try {
      const checked = await this.checks.check(manager, facts, wanted);
      const replyId = await this.acceptance.accept(manager, facts, wanted, checked);
      await this.past.moveApproval(manager, replyId, minutesAgo);
    } catch (error) {
      // The network takes no reply there any more: one waits less.
      if (!(error instanceof Problem)) throw error;
    }
  }
}
