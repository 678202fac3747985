import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { CLOCK, type Clock, newId } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { Queue } from '../contract.js';
import { ROUTING } from '../domain/drain-name.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { QueueBook } from './queue-book.js';

/** Puts what nobody has into its queue, or takes out what belongs in none. */
@Injectable()
export class QueueConversation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly entries: QueueEntryRepository,
    private readonly book: QueueBook,
    private readonly worker: Worker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Twice is as good as once. */
  async execute(conversationId: string): Promise<void> {
    const queue = await this.book.queueFor(conversationId);
    await this.db.transaction(async (manager) => {
      const facts = await this.conversations.lock(manager, conversationId);
      if (!facts) return;
      if (queue && needsSomebody(facts)) await this.put(manager, conversationId, queue);
      else await this.entries.end(manager, conversationId, leaving(facts), this.clock.now());
    });
    this.worker.wake(ROUTING);
  }

  private async put(
    manager: EntityManager,
    conversationId: string,
    { id: queueId, name: queueName }: Pick<Queue, 'id' | 'name'>,
  ): Promise<void> {
    const open = await this.entries.openOf(manager, conversationId);
    if (open?.queueId === queueId) return;
    const now = this.clock.now();
    if (open) await this.entries.move(manager, open.id, queueId, now);
    else {
      const entry = { id: newId(), conversationId, queueId, since: now, passedIds: [] };
      await this.entries.add(manager, entry);
    }
    await this.conversations.record(manager, conversationId, [
      { type: 'conversation.queued', actorId: null, data: { queueId, queueName } },
    ]);
  }
}

/** Open, without anybody, and with something to answer. */
export const needsSomebody = ({
  status,
  assigneeId,
  unansweredSince,
}: ConversationFacts): boolean =>
  status === 'open' && assigneeId === null && unansweredSince !== null;

const leaving = ({ assigneeId }: ConversationFacts): 'taken' | 'left' =>
  assigneeId === null ? 'left' : 'taken';
