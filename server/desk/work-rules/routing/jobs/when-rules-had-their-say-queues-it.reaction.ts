import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { QueueConversation } from '../application/queue-conversation.js';

/** What rules left to nobody waits in a queue; so does what somebody gave up. */
@IsReaction()
export class WhenRulesHadTheirSayQueuesIt implements Reaction {
  readonly name = 'when-rules-had-their-say-queues-it';
  readonly on = ['conversation.ruled'];

  constructor(private readonly queueing: QueueConversation) {}

  async react({ conversationId }: StoredEvent): Promise<void> {
    if (conversationId !== null) await this.queueing.execute(conversationId);
  }
}
