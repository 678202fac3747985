import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asksForPerson } from '../../../../insight/language/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { Presence } from '../../../../platform/live/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { Calendars } from '../../../work-rules/calendars/index.js';
import { FactReader } from '../../../work-rules/conditions/index.js';
import { AnswerGroundReader } from '../data/answer-ground.reader.js';
import { HaltRepository } from '../data/halt.repository.js';
import type { AnswerSetting } from '../domain/answer-setting.js';
import type { AnswerGround } from '../domain/may-answer.js';

/** Gathers what speaks for and against an automatic answer. */
@Injectable()
export class ReadAnswerGround {
  constructor(
    private readonly around: AnswerGroundReader,
    private readonly halts: HaltRepository,
    private readonly facts: FactReader,
    private readonly calendars: Calendars,
    private readonly presence: Presence,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Undefined when the message or its conversation is gone. */
  async read(
    manager: EntityManager,
    conversation: ConversationFacts,
    messageId: string,
    setting: AnswerSetting,
  ): Promise<(AnswerGround & { text: string }) | undefined> {
    const now = this.clock.now();
    const around = await this.around.of(manager, conversation.id, messageId);
    const facts = await this.facts.ofMessage(conversation.id, messageId, now);
    if (!around || !facts) return undefined;
    return {
      text: around.text,
      channelId: conversation.channelId,
      language: facts.language,
      sentiment: facts.sentiment,
      intents: facts.intents,
      segments: facts.segments,
      escalated: facts.escalated,
      status: conversation.status,
      isHalted: await this.halts.isHalted(manager, conversation.channelId),
      isWaiting: around.isNewest && conversation.status !== 'resolved',
      asksForPerson: asksForPerson(around.text),
      lastAnswer: around.lastAnswer,
      isWorkedOn: this.isWorkedOn(conversation),
      isOpen: await this.isOpen(setting, now),
    };
  }

  private isWorkedOn({ id, assigneeId }: ConversationFacts): boolean {
    if (this.presence.at(id).length > 0) return true;
    return assigneeId !== null && this.presence.online().has(assigneeId);
  }

  private async isOpen({ hours, calendarId }: AnswerSetting, now: Date): Promise<boolean> {
    if (hours === 'always') return true;
    const chosen = calendarId && (await this.calendars.of([calendarId])).get(calendarId);
    return (chosen || (await this.calendars.default())).isOpen(now.getTime());
  }
}
