import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { ScheduleAsking } from '../application/schedule-asking.js';

@IsReaction()
export class WhenConversationIsResolvedItsCustomerMayBeAsked implements Reaction {
  readonly name = 'when-conversation-is-resolved-its-customer-may-be-asked';
  readonly on = ['status.changed'];

  constructor(private readonly asking: ScheduleAsking) {}

  async react({ conversationId, data, actorId, at }: StoredEvent): Promise<void> {
    if (!conversationId) return;
    if (data['to'] === 'resolved')
      await this.asking.resolved({ conversationId, resolvedAt: at, agentId: actorId });
    else if (data['from'] === 'resolved') await this.asking.reopened(conversationId);
  }
}
