import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { GiveConversation } from './give-conversation.js';
import { needsSomebody } from './queue-conversation.js';
import { type Next, WhatIsNext } from './what-is-next.js';

/** Somebody takes the most urgent of what waits and they can do. */
@Injectable()
export class TakeNext {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly entries: QueueEntryRepository,
    private readonly next: WhatIsNext,
    private readonly conversations: ConversationRepository,
    private readonly giving: GiveConversation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The id of the conversation; null when nothing waits. Throws 409 `routing.full`. */
  execute(me: Principal): Promise<string | null> {
    return this.db.transaction(async (manager) => {
      await this.entries.takeTurn(manager);
      const now = this.clock.now();
      for (const next of await this.next.of(manager, me, now))
        if (await this.take(manager, me.userId, next, now)) return next.entry.conversationId;
      return null;
    });
  }

  private async take(
    manager: EntityManager,
    userId: string,
    { entry, queue }: Next,
    now: Date,
  ): Promise<boolean> {
    const facts = await this.conversations.lock(manager, entry.conversationId);
    if (!facts || !needsSomebody(facts)) return false;
    const { entryId } = entry;
    if (queue) {
      const given = { entryId, queue, userId };
      await this.giving.give(manager, facts, { ...given, actorId: userId, now });
    } else await this.giving.assign(manager, facts, { userId, teamId: null, actorId: userId });
    return true;
  }
}
