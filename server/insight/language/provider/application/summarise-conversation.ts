import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { mayWorkOn } from '../../../../access/index.js';
import { ConversationRepository, Doorkeeper } from '../../../../desk/conversations/index.js';
import { conflict, denied, unprocessable } from '../../../../platform/kernel/index.js';
import type { LanguageSetting } from '../../data/language-setting.entity.js';
import { LanguageSettingRepository } from '../../data/language-setting.repository.js';
import { SummaryRepository, type SummaryRow } from '../data/summary.repository.js';
import { charactersOf, type ChatMessage, summaryRequest } from '../domain/summary-request.js';
import { AskModel } from './ask-model.js';

export interface SummaryOffer {
  sentTo: string;
  model: string;
  characters: number;
  messages: ChatMessage[];
  /** They have not yet seen what goes out. */
  isFirst: boolean;
}

/** A summary on demand, by a language model outside; only what is masked leaves the house. */
@Injectable()
export class SummariseConversation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly settings: LanguageSettingRepository,
    private readonly summaries: SummaryRepository,
    private readonly model: AskModel,
    private readonly conversations: ConversationRepository,
  ) {}

  /** What there is, and what would be sent for a new one; no offer where nothing may be sent. */
  async show(
    me: Principal,
    conversationId: string,
    language: string,
  ): Promise<{
    summary: (SummaryRow & { isStale: boolean }) | undefined;
    offer: SummaryOffer | null;
  }> {
    const facts = await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const setting = await this.settings.now();
    return {
      summary: await this.summaries.find(conversationId),
      offer:
        isOpenFor(setting, facts.channelId) && mayWorkOn(me, facts)
          ? await this.offer(me, setting, conversationId, language)
          : null,
    };
  }

  /**
   * Throws 422 `summary.closed` where nothing may be sent, 409 `summary.unseen` the first time as
   * long as they have not said that they saw what goes out, 422 `summary.failed` with the reason.
   */
  async make(
    me: Principal,
    conversationId: string,
    { language, hasSeen }: { language: string; hasSeen: boolean },
  ): Promise<void> {
    const facts = await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    if (!mayWorkOn(me, facts)) throw denied();
    const setting = await this.settings.now();
    if (!isOpenFor(setting, facts.channelId))
      throw unprocessable('summary.closed', 'Nothing of this channel is sent to a language model.');
    const { messages, isFirst } = await this.offer(me, setting, conversationId, language);
    if (isFirst && !hasSeen)
      throw conflict('summary.unseen', 'See first what is sent out, then send it.');
    const { upToPosition } = await this.summaries.spoken(conversationId);
    const by = me.userId;
    const answer = await this.model.ask(setting, {
      purpose: 'summary',
      messages,
      conversationId,
      by,
    });
    if (answer.text === null)
      throw unprocessable('summary.failed', answer.detail ?? 'The language model said nothing.', {
        outcome: answer.outcome,
      });
    const model = setting.providerModel ?? '';
    const summary = { conversationId, text: answer.text, model, madeBy: by, upToPosition };
    await this.db.transaction(async (manager) => {
      await this.summaries.keep(manager, summary);
      await this.conversations.record(manager, conversationId, [
        { type: 'conversation.summarised', actorId: by, data: { model } },
      ]);
    });
  }

  private async offer(
    me: Principal,
    setting: LanguageSetting,
    conversationId: string,
    language: string,
  ): Promise<SummaryOffer> {
    const { lines, names } = await this.summaries.spoken(conversationId);
    const messages = summaryRequest(lines, names, language);
    return {
      sentTo: new URL(setting.providerUrl ?? '').host,
      model: setting.providerModel ?? '',
      characters: charactersOf(messages),
      messages,
      isFirst: !(await this.summaries.hasAsked(me.userId)),
    };
  }
}

const isOpenFor = (setting: LanguageSetting, channelId: string): boolean =>
  setting.isOn && !setting.closedChannelIds.includes(channelId);
