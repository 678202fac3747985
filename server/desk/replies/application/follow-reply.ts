import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ConversationRepository, OutboundMessages } from '../../conversations/index.js';
import { FollowUps } from './follow-ups.js';

/** Brings a conversation up to what the ledger knows of one of its replies. May run any number of times. */
@Injectable()
export class FollowReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly outbound: OutboundMessages,
    private readonly conversations: ConversationRepository,
    private readonly followUps: FollowUps,
  ) {}

  async follow(replyId: string, { isPostponed = false } = {}): Promise<void> {
    await this.db.transaction(async (manager) => {
      const now = await this.outbound.applyNewest(manager, replyId, { isPostponed });
      if (!now?.needsDecision) return;
      const facts = await this.conversations.lock(manager, now.conversationId);
      if (facts) await this.followUps.reopen(manager, facts, replyId);
    });
  }
}
