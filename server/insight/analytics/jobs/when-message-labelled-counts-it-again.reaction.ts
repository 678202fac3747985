import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { FIGURES_FOLLOW } from '../application/follow-figures.js';
import { FigureFollowRepository } from '../data/follow.repository.js';

/** The topic of a message is found right after its label; both are counted with one reading. */
const LATER_MS = 2000;

@IsReaction()
export class WhenMessageLabelledCountsItAgain implements Reaction {
  readonly name = 'figures-follow-labels';
  readonly on = ['message.labelled'];

  constructor(
    private readonly follow: FigureFollowRepository,
    private readonly worker: Worker,
  ) {}

  async react({ conversationId, at }: StoredEvent): Promise<void> {
    if (conversationId === null) return;
    const later = new Date(at.getTime() + LATER_MS);
    await this.follow.askLater(conversationId, later);
    this.worker.wake(FIGURES_FOLLOW, later);
  }
}
