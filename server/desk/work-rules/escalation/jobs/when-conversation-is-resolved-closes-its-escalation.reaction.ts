import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { HandleEscalation } from '../application/handle-escalation.js';
import { EscalationRepository } from '../data/escalation.repository.js';

/** What is resolved needs nobody above any more. */
@IsReaction()
export class WhenConversationIsResolvedClosesItsEscalation implements Reaction {
  readonly name = 'when-conversation-is-resolved-closes-its-escalation';
  readonly on = ['status.changed'];

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly escalations: EscalationRepository,
    private readonly handling: HandleEscalation,
  ) {}

  async react({ conversationId, data }: StoredEvent): Promise<void> {
    if (data['to'] !== 'resolved' || !conversationId) return;
    await this.db.transaction(async (manager) => {
      const facts = await this.conversations.lock(manager, conversationId);
      // Open again in the meantime: somebody still works on it.
      if (facts?.status !== 'resolved') return;
      const open = await this.escalations.openOf(manager, conversationId);
      if (open) await this.handling.close(manager, open, null);
    });
  }
}
