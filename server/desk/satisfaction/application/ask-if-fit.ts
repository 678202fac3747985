import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock, newId } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import { ConversationRepository } from '../../conversations/index.js';
import type { SatisfactionEvents } from '../contract.js';
import type { DueAsking } from '../data/due.repository.js';
import { SatisfactionRepository } from '../data/satisfaction.repository.js';
import { AskingSettingRepository } from '../data/setting.repository.js';
import { silenceFor } from '../domain/may-ask.js';
import { ReadAskingGround } from './read-asking-ground.js';
import { SendQuestion } from './send-question.js';

/** Asks one customer, unless something speaks for leaving them alone. */
@Injectable()
export class AskIfFit {
  constructor(
    private readonly settings: AskingSettingRepository,
    private readonly ground: ReadAskingGround,
    private readonly sending: SendQuestion,
    private readonly rows: SatisfactionRepository,
    private readonly conversations: ConversationRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** True when a question stands in the ledger. Call it with the conversation locked. */
  async ask(manager: EntityManager, facts: ConversationFacts, due: DueAsking): Promise<boolean> {
    const setting = await this.settings.read(manager);
    const ground = await this.ground.read(manager, facts, setting);
    const now = this.clock.now();
    const { customerId, languages } = ground;
    if (silenceFor(ground, setting.quietDays, now) !== null || customerId === null) return false;
    const sent = await this.sending.send(manager, facts, languages, setting.words);
    if (!sent) return false;
    const id = newId();
    await this.rows.add(manager, sent.token, {
      id,
      conversationId: facts.id,
      customerId,
      channelId: facts.channelId,
      agentId: due.agentId,
      teamId: facts.teamId,
      language: sent.language,
      resolvedAt: due.resolvedAt,
      askedAt: now,
      replyId: sent.replyId,
    });
    const data = { satisfactionId: id } satisfies SatisfactionEvents['satisfaction.asked'];
    await this.conversations.record(manager, facts.id, [{ type: 'satisfaction.asked', data }]);
    return true;
  }
}
