import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ConversationRepository, JoinMatter } from '../../conversations/index.js';

const DAYS = 14 * 24 * 60 * 60 * 1000;

/**
 * A private answer to a public item goes on in a thread of its own. When that thread shows up, both
 * are one matter, so that whoever answers sees where it began.
 */
@Injectable()
export class JoinPrivateThread {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly deliveries: Deliveries,
    private readonly matters: JoinMatter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async join(conversationId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const thread = await this.conversations.find(manager, conversationId);
      if (thread?.kind !== 'message') return;
      const since = new Date(+this.clock.now() - DAYS);
      const [origin] = await this.deliveries.answeredInPrivate(
        manager,
        thread.channelId,
        thread.threadKey,
        since,
      );
      if (origin && origin !== conversationId)
        await this.matters.joinThreads(manager, [origin, conversationId]);
    });
  }
}
