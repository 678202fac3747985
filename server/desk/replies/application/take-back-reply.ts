import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Deliveries, type ReplyRecord } from '../../../channels/index.js';
import { denied } from '../../../platform/kernel/index.js';
import { OutboundMessages } from '../../conversations/index.js';
import { DraftRepository } from '../data/draft.repository.js';
import { deciderOf } from '../domain/decider.js';
import { isTheirsToUndo } from '../domain/reply-abilities.js';
import { FollowUps } from './follow-ups.js';
import { ReplyDoor } from './reply-door.js';

/** As if the reply had never been written: its message goes, the status comes back, the text is a draft again. */
@Injectable()
export class TakeBackReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: ReplyDoor,
    private readonly deliveries: Deliveries,
    private readonly outbound: OutboundMessages,
    private readonly followUps: FollowUps,
    private readonly drafts: DraftRepository,
  ) {}

  /** Throws 409 `reply.already-sending` when it is too late. */
  takeBack(me: Principal, replyId: string): Promise<ReplyRecord> {
    return this.db.transaction(async (manager) => {
      const { facts, reply: before } = await this.door.toDecideOn(manager, me, replyId);
      if (!isTheirsToUndo(before, deciderOf(me, before)))
        throw denied('Only its author can take a reply back.');
      if (before.state === 'cancelled') return before;
      const reply = await this.deliveries.undo(manager, replyId, me.userId);
      await this.outbound.apply(manager, { replyId, state: 'cancelled' }, me.userId);
      await this.followUps.revert(manager, facts, replyId, me.userId);
      await this.giveDraftBack(manager, reply);
      return reply;
    });
  }

  private async giveDraftBack(manager: EntityManager, reply: ReplyRecord): Promise<void> {
    const { conversationId, createdBy, mode, text } = reply;
    if (!createdBy) return;
    const files = reply.attachments.map(({ fileId, ...file }) => ({ id: fileId, ...file }));
    await this.drafts.giveBack(manager, { conversationId, userId: createdBy, mode }, text, files);
  }
}
