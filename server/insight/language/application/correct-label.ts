import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { ConversationRepository, Doorkeeper } from '../../../desk/conversations/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import type { Reading } from '../contract.js';
import { CorrectionRepository } from '../data/correction.repository.js';

/** A person's word about a message holds before the desk's own, until they take it back. */
@Injectable()
export class CorrectLabel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly corrections: CorrectionRepository,
    private readonly conversations: ConversationRepository,
  ) {}

  /** Throws 404 `message.not-found`, also for what is no customer's: replies and notes. */
  async correct(me: Principal, messageId: string, reading: Reading): Promise<void> {
    await this.change(me, messageId, async (manager) => {
      await this.corrections.put(manager, messageId, reading, me.userId);
      return true;
    });
  }

  async takeBack(me: Principal, messageId: string): Promise<void> {
    await this.change(me, messageId, (manager) => this.corrections.remove(manager, messageId));
  }

  private async change(
    me: Principal,
    messageId: string,
    write: (manager: EntityManager) => Promise<boolean>,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      const conversationId = await this.corrections.conversationOf(manager, messageId);
      if (!conversationId) throw notFound('message');
      await this.doorkeeper.toWorkOn(manager, me, conversationId, 'message');
      if (await write(manager))
        await this.conversations.record(manager, conversationId, [
          { type: 'label.corrected', actorId: me.userId, data: { messageId } },
        ]);
    });
  }
}
