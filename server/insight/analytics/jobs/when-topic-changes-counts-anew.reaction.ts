import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { FIGURES_FOLLOW } from '../application/follow-figures.js';
import { FigureFollowRepository } from '../data/follow.repository.js';

/** What messages are about stands on their facts. */
@IsReaction()
export class WhenTopicChangesCountsAnew implements Reaction {
  readonly name = 'figures-follow-topics';
  readonly on = ['topic.changed', 'message-topic.changed'];

  constructor(
    private readonly follow: FigureFollowRepository,
    private readonly worker: Worker,
  ) {}

  async react({ data }: StoredEvent): Promise<void> {
    const { topicId, messageId } = data;
    if (typeof topicId === 'string') await this.follow.askForTopic(topicId);
    if (typeof messageId === 'string') await this.follow.askForMessage(messageId);
    this.worker.wake(FIGURES_FOLLOW);
  }
}
