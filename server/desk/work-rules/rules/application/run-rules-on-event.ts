import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { StoredEvent } from '../../../../platform/events/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { CustomerConversationReader } from '../data/customer-conversation.reader.js';
import { type Occasion, occasionOf } from '../domain/trigger-of.js';
import { RunRules } from './run-rules.js';

/** Lets rules have their say about an event, and tells when they had it about a message. */
@Injectable()
export class RunRulesOnEvent {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rules: RunRules,
    private readonly conversations: ConversationRepository,
    private readonly customers: CustomerConversationReader,
  ) {}

  async execute(event: StoredEvent): Promise<void> {
    for (const conversationId of await this.conversationsOf(event)) {
      const occasion = occasionOf(event, conversationId);
      if (!occasion) continue;
      await this.rules.run(occasion);
      if (occasion.trigger === 'message-received') await this.tell(occasion);
    }
  }

  private conversationsOf({ type, conversationId, data }: StoredEvent): Promise<string[]> {
    if (type === 'customer.changed') {
      const fields = data['fields'];
      const isAboutSegments = Array.isArray(fields) && fields.includes('segments');
      return isAboutSegments
        ? this.customers.openOf(String(data['customerId']))
        : Promise.resolve([]);
    }
    return Promise.resolve(conversationId ? [conversationId] : []);
  }

  private async tell({ conversationId, messageId, trigger }: Occasion): Promise<void> {
    await this.db.transaction(async (manager) => {
      // Nothing to tell about a conversation that was joined with another meanwhile.
      if (!(await this.conversations.lock(manager, conversationId))) return;
      await this.conversations.record(manager, conversationId, [
        { type: 'conversation.ruled', data: { trigger, messageId } },
      ]);
    });
  }
}
