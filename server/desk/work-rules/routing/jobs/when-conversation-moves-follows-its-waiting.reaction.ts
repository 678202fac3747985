import { Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { needsSomebody, QueueConversation } from '../application/queue-conversation.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { ROUTING } from '../domain/drain-name.js';

/** Whoever takes, answers or closes something ends its waiting, and may have room for more. */
@IsReaction()
export class WhenConversationMovesFollowsItsWaiting implements Reaction {
  readonly name = 'when-conversation-moves-follows-its-waiting';
  readonly on = ['conversation.assigned', 'status.changed', 'reply.sent'];

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly entries: QueueEntryRepository,
    private readonly queueing: QueueConversation,
    private readonly worker: Worker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async react({ conversationId, type }: StoredEvent): Promise<void> {
    if (conversationId === null) return;
    const facts = await this.conversations.find(this.db.manager, conversationId);
    const waits = facts !== undefined && needsSomebody(facts);
    if (waits && type === 'conversation.assigned') await this.queueing.execute(conversationId);
    if (!waits)
      await this.db.transaction(async (manager) => {
        const how = facts?.assigneeId ? 'taken' : 'left';
        await this.entries.end(manager, conversationId, how, this.clock.now());
        if (facts?.status === 'resolved') await this.entries.release(manager, conversationId);
        else await this.entries.release(manager, conversationId, facts?.assigneeId ?? null);
      });
    if (type !== 'reply.sent') await this.entries.tryAll(this.clock.now());
    this.worker.wake(ROUTING);
  }
}
