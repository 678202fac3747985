import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Deliveries } from '../../../../channels/index.js';
import { newId } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { DecisionRepository, type NewDecision } from '../data/decision.repository.js';
import { SettingRepository } from '../data/setting.repository.js';
import { DecideAnswer } from './decide-answer.js';

/**
 * Answers a customer's message by itself when everything speaks for it, once. Whatever it decides
 * is kept with why.
 */
@Injectable()
export class AnswerAutomatically {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settings: SettingRepository,
    private readonly decisions: DecisionRepository,
    private readonly conversations: ConversationRepository,
    private readonly deciding: DecideAnswer,
    private readonly deliveries: Deliveries,
  ) {}

  /** May be called any number of times for a message. */
  async answer(conversationId: string, messageId: string): Promise<void> {
    if ((await this.settings.read()).mode !== 'send') return;
    if (await this.decisions.isDecided(messageId)) return;
    await this.deciding.prepare();
    const isSent = await this.db.transaction(async (manager) => {
      const facts = await this.conversations.lock(manager, conversationId);
      const decision = facts && (await this.deciding.decide(manager, facts, messageId));
      return decision
        ? this.keep(manager, { id: newId(), messageId, conversationId, ...decision })
        : false;
    });
    if (isSent) this.deliveries.wake();
  }

  /** True when an answer was sent. A second decision about the same message undoes the transaction. */
  private async keep(manager: EntityManager, decision: NewDecision): Promise<boolean> {
    const { messageId, why, replyId, cannedReplyId } = decision;
    if (!(await this.decisions.insert(manager, decision)))
      throw new Error(`Message ${messageId} has been decided about at the same time.`);
    await this.conversations.record(manager, decision.conversationId, [
      why === null
        ? { type: 'automatic-answer.sent', data: { messageId, replyId, cannedReplyId } }
        : { type: 'automatic-answer.refused', data: { messageId, why } },
    ]);
    return why === null;
  }
}
