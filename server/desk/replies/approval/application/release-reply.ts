import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../../channels/index.js';
import { CONFIG, type Config } from '../../../../platform/config/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { OutboundMessages } from '../../../conversations/index.js';
import { CheckReply } from '../../application/check-reply.js';
import { FollowUps } from '../../application/follow-ups.js';
import type { OpenedApproval } from './open-approval.js';

/** Lets an approved reply go, in the words that were agreed on; what its author wanted then follows. */
@Injectable()
export class ReleaseReply {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly outbound: OutboundMessages,
    private readonly followUps: FollowUps,
    private readonly checks: CheckReply,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoSeconds'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 422 with what speaks against other words. */
  async release(
    manager: EntityManager,
    { facts, reply, approval }: OpenedApproval,
    text: string,
    by: string,
  ): Promise<void> {
    if (text !== reply.text) {
      await this.checks.check(manager, facts, {
        mode: reply.mode,
        text,
        attachmentIds: reply.attachments.map(({ fileId }) => fileId),
        inReplyToMessageId: approval.inReplyToMessageId ?? undefined,
        authorId: approval.authorId,
        replyId: reply.id,
      });
      await this.outbound.rewrite(manager, reply.id, text);
    }
    const undoUntil = new Date(this.clock.now().getTime() + this.config.undoSeconds * 1000);
    await this.deliveries.approve(manager, reply.id, { text, undoUntil }, by);
    const { followUp, authorId } = approval;
    if (followUp) await this.followUps.apply(manager, facts, reply.id, followUp, authorId);
  }
}
