import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnswerMatcher } from '../../../../insight/language/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { TeachMatcher } from '../../suggestions/application/teach-matcher.js';
import type { NewDecision } from '../data/decision.repository.js';
import { PermitRepository } from '../data/permit.repository.js';
import { SettingRepository } from '../data/setting.repository.js';
import { chooseAnswer } from '../domain/choose-answer.js';
import { refusalOf } from '../domain/may-answer.js';
import { ReadAnswerGround } from './read-answer-ground.js';
import { SendAutomatically } from './send-automatically.js';

export type Decision = Pick<NewDecision, 'cannedReplyId' | 'confidence' | 'why' | 'replyId'>;

/** Two are enough to know how far the best stands before the others. */
const LOOKED_AT = 2;

/** Decides about one message, and sends what it decided to send. */
@Injectable()
export class DecideAnswer {
  constructor(
    private readonly settings: SettingRepository,
    private readonly permits: PermitRepository,
    private readonly teaching: TeachMatcher,
    private readonly matcher: AnswerMatcher,
    private readonly ground: ReadAnswerGround,
    private readonly sending: SendAutomatically,
  ) {}

  /** Outside of any transaction: it may take a moment to learn. */
  prepare(): Promise<void> {
    return this.teaching.keepUp();
  }

  /** Undefined when there is nothing to decide about any more. */
  async decide(
    manager: EntityManager,
    facts: ConversationFacts,
    messageId: string,
  ): Promise<Decision | undefined> {
    const setting = await this.settings.read(manager);
    const ground = await this.ground.read(manager, facts, messageId, setting);
    if (!ground || setting.mode !== 'send') return undefined;
    const why = refusalOf(ground, setting);
    if (why) return { cannedReplyId: null, confidence: null, why, replyId: null };
    const permitted = await this.permits.all(manager);
    const { refusal, answer } = chooseAnswer(
      this.matcher.match(ground.text, LOOKED_AT),
      setting.confidence,
      (id) => permitted.has(id),
    );
    const found = {
      cannedReplyId: answer?.cannedReplyId ?? null,
      confidence: answer?.confidence ?? null,
    };
    if (refusal) return { ...found, why: refusal, replyId: null };
    const { cannedReplyId } = answer;
    const asked = { messageId, language: ground.language, cannedReplyId };
    const sent = await this.sending.send(manager, facts, asked, setting);
    return 'refusal' in sent
      ? { ...found, why: sent.refusal, replyId: null }
      : { ...found, why: null, replyId: sent.replyId };
  }
}
