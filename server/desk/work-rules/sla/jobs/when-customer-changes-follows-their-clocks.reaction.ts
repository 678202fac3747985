import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { CLOCKS_FOLLOW } from '../application/follow-next.js';
import { FollowRepository } from '../data/follow.repository.js';

/** Segments decide about policies. */
@IsReaction()
export class WhenCustomerChangesFollowsTheirClocks implements Reaction {
  readonly name = 'clocks-follow-customers';
  readonly on = ['customer.changed', 'identity.linked', 'identity.unlinked'];

  constructor(
    private readonly follow: FollowRepository,
    private readonly worker: Worker,
  ) {}

  async react({ data: { customerId } }: StoredEvent): Promise<void> {
    if (typeof customerId !== 'string') return;
    await this.follow.askForCustomer(customerId);
    this.worker.wake(CLOCKS_FOLLOW);
  }
}
