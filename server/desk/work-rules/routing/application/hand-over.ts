import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { failpoint } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { chooseAgent } from '../domain/choose-agent.js';
import { GiveConversation } from './give-conversation.js';
import { needsSomebody } from './queue-conversation.js';
import { SeeWaiting } from './see-waiting.js';

/** Gives one conversation to whoever should have it at this very moment, by what is true under the lock. */
@Injectable()
export class HandOver {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly entries: QueueEntryRepository,
    private readonly scene: SeeWaiting,
    private readonly giving: GiveConversation,
  ) {}

  /** False when it needs nobody any more, or nobody can take it now. */
  async give(manager: EntityManager, conversationId: string, now: Date): Promise<boolean> {
    const facts = await this.conversations.lock(manager, conversationId);
    const open = await this.entries.openOf(manager, conversationId);
    if (!facts || !open) return false;
    if (!needsSomebody(facts)) {
      await this.entries.end(manager, conversationId, facts.assigneeId ? 'taken' : 'left', now);
      return false;
    }
    const seen = await this.scene.one(conversationId, now, manager);
    const queue = open.queueId === null ? undefined : seen?.queues.get(open.queueId);
    if (!seen || !queue?.enabled) return false;
    const { userId } = chooseAgent(queue, seen.entry, seen.candidates, now);
    if (userId === null) return false;
    const given = { entryId: open.id, queue, userId };
    await this.giving.give(manager, facts, { ...given, actorId: null, now });
    failpoint('routing.before-commit');
    return true;
  }
}
