import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ConversationRepository } from '../../../../desk/conversations/index.js';
import { LanguageSettingRepository } from '../../data/language-setting.repository.js';
import { BetterLabelRepository } from '../data/better-label.repository.js';
import { labelRequest, readLabelAnswer } from '../domain/label-request.js';
import { AskModel } from './ask-model.js';

/**
 * Asks the language model what a message says, where that is wanted and allowed, after the desk has
 * said what it thinks. What a person said holds before either.
 */
@Injectable()
export class BetterLabel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settings: LanguageSettingRepository,
    private readonly rows: BetterLabelRepository,
    private readonly model: AskModel,
    private readonly conversations: ConversationRepository,
  ) {}

  /** May be called any number of times; a message that has waited too long stays as it is. */
  async of(messageId: string): Promise<void> {
    const setting = await this.settings.now();
    if (!setting.isOn || !setting.labelsToo) return;
    const message = await this.rows.fresh(messageId, setting.closedChannelIds);
    if (!message) return;
    const answer = await this.model.ask(setting, {
      purpose: 'label',
      messages: labelRequest(message.text, message.names),
      conversationId: message.conversationId,
      by: null,
    });
    const label = answer.text === null ? null : readLabelAnswer(answer.text);
    if (!label) return;
    await this.db.transaction(async (manager) => {
      if (await this.rows.write(manager, messageId, label))
        await this.conversations.record(manager, message.conversationId, [
          { type: 'label.corrected', data: { messageId } },
        ]);
    });
  }
}
