import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { CLOCKS_FOLLOW } from '../application/follow-next.js';
import { FollowRepository } from '../data/follow.repository.js';

/** Marks what has to be computed anew; many events of one conversation are computed once. */
@IsReaction()
export class WhenConversationChangesFollowsItsClocks implements Reaction {
  readonly name = 'clocks-follow-conversations';
  readonly on = [
    'conversation.opened',
    'conversation.reopened',
    'conversation.assigned',
    'conversation.joined',
    'conversation.split',
    'status.changed',
    'priority.changed',
    'tag.added',
    'tag.removed',
    'message.received',
    'message.written-elsewhere',
    'message.removed',
    'message.restored',
    'message.labelled',
    'label.corrected',
    'no-answer-needed.marked',
    'rating.changed',
    'reply.sent',
    'reply.delivered',
    'reply.settled',
    'escalation.raised',
    'escalation.closed',
  ];

  constructor(
    private readonly follow: FollowRepository,
    private readonly worker: Worker,
  ) {}

  async react({ conversationId }: StoredEvent): Promise<void> {
    if (conversationId === null) return;
    await this.follow.ask(conversationId);
    this.worker.wake(CLOCKS_FOLLOW);
  }
}
