import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { notFound, unprocessable } from '../../../platform/kernel/index.js';
import { ConversationFigures } from '../data/conversation-figures.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { MessageRepository } from '../data/message.repository.js';
import { Doorkeeper } from './doorkeeper.js';

/** Marks that a customer's message needs no answer ("thanks!"), with who and when; can be taken back. */
@Injectable()
export class ExcuseMessage {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly conversations: ConversationRepository,
    private readonly messages: MessageRepository,
    private readonly figures: ConversationFigures,
  ) {}

  async excuse(me: Principal, messageId: string, isExcused: boolean): Promise<void> {
    await this.db.transaction(async (manager) => {
      const message = await this.messages.find(manager, messageId);
      if (!message) throw notFound('message');
      await this.doorkeeper.toWorkOn(manager, me, message.conversationId, 'message');
      if (message.direction !== 'inbound')
        throw unprocessable(
          'message.not-inbound',
          'Only what a customer wrote can need an answer.',
        );
      await this.messages.excuse(manager, messageId, isExcused ? me.userId : null);
      await this.figures.refresh(manager, [message.conversationId]);
      await this.conversations.record(manager, message.conversationId, [
        { type: 'no-answer-needed.marked', actorId: me.userId, data: { messageId, isExcused } },
      ]);
    });
  }
}
