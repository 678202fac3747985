import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { FIGURES_FOLLOW } from '../application/follow-figures.js';
import { FigureFollowRepository } from '../data/follow.repository.js';

/** What a customer is known to be stands on every fact of their conversations. */
@IsReaction()
export class WhenCustomerChangesCountsTheirConversations implements Reaction {
  readonly name = 'figures-follow-customers';
  readonly on = ['customer.changed', 'customer.merged', 'customer.unmerged'];

  constructor(
    private readonly follow: FigureFollowRepository,
    private readonly worker: Worker,
  ) {}

  async react({ data }: StoredEvent): Promise<void> {
    const { customerId } = data;
    if (typeof customerId !== 'string') return;
    await this.follow.askForCustomer(customerId);
    this.worker.wake(FIGURES_FOLLOW);
  }
}
