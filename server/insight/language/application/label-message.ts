import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ConversationRepository } from '../../../desk/conversations/index.js';
import type { Reading } from '../contract.js';
import { LabelRepository, type Unlabelled } from '../data/label.repository.js';
import { TaughtLanguage } from './taught-language.js';
import { TextReader } from './text-reader.js';

const NOTHING: Reading = { language: null, sentiment: null, intents: [] };

/**
 * Reads a customer's message and says so, once. What cannot be read gets an empty label: those who
 * wait for it must never wait in vain.
 */
@Injectable()
export class LabelMessage {
  private readonly log = new Logger('Language');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly labels: LabelRepository,
    private readonly conversations: ConversationRepository,
    private readonly reader: TextReader,
    private readonly taught: TaughtLanguage,
  ) {}

  /** May be called any number of times. */
  async label(messageId: string): Promise<void> {
    const message = await this.labels.unlabelled(messageId);
    if (!message) return;
    const reading = await this.read(message);
    await this.db.transaction(async (manager) => {
      if (!(await this.labels.insert(manager, messageId, reading))) return;
      await this.conversations.record(manager, message.conversationId, [
        { type: 'message.labelled', data: { messageId } },
      ]);
    });
  }

  private async read(message: Unlabelled): Promise<Reading> {
    try {
      await this.reader.ready();
      await this.taught.refresh();
      const spoken = await this.labels.spokenIn(message.conversationId);
      return this.reader.read(message.text, { rating: message.rating, spoken }, this.taught.now);
    } catch (error) {
      this.log.error(`Message ${message.id} got an empty label: ${String(error)}`);
      return NOTHING;
    }
  }
}
