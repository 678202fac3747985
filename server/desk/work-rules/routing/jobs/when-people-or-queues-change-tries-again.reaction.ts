import { Inject } from '@nestjs/common';
import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { QueueConversation } from '../application/queue-conversation.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { ROUTING } from '../domain/drain-name.js';

/** Somebody came, learned something or changed teams; or a queue asks for something else now. */
@IsReaction()
export class WhenPeopleOrQueuesChangeTriesAgain implements Reaction {
  readonly name = 'when-people-or-queues-change-tries-again';
  readonly on = [
    'work-state.changed',
    'work-profile.changed',
    'queue.changed',
    'team.changed',
    'user.changed',
  ];

  constructor(
    private readonly entries: QueueEntryRepository,
    private readonly queueing: QueueConversation,
    private readonly worker: Worker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async react({ data: { queueId } }: StoredEvent): Promise<void> {
    if (typeof queueId === 'string')
      for (const id of await this.entries.conversationsIn(queueId)) await this.queueing.execute(id);
    await this.entries.tryAll(this.clock.now());
    this.worker.wake(ROUTING);
  }
}
