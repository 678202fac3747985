import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { FIGURES_FOLLOW } from '../application/follow-figures.js';
import { FigureFollowRepository } from '../data/follow.repository.js';

/** Marks what has to be read again; many events of one conversation are read once. */
@IsReaction()
export class WhenConversationChangesCountsIt implements Reaction {
  readonly name = 'figures-follow-conversations';
  readonly on = [
    'conversation.opened',
    'conversation.reopened',
    'conversation.assigned',
    'conversation.joined',
    'conversation.split',
    'status.changed',
    'message.received',
    'message.written-elsewhere',
    'message.removed',
    'message.restored',
    'label.corrected',
    'no-answer-needed.marked',
    'reply.sent',
    'reply.delivered',
    'reply.settled',
    'clock.met',
    'clock.breached',
    'automatic-answer.sent',
    'satisfaction.asked',
    'satisfaction.rated',
  ];

  constructor(
    private readonly follow: FigureFollowRepository,
    private readonly worker: Worker,
  ) {}

  async react({ conversationId }: StoredEvent): Promise<void> {
    if (conversationId === null) return;
    await this.follow.ask(conversationId);
    this.worker.wake(FIGURES_FOLLOW);
  }
}
