import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ChangeStatus } from '../../conversations/index.js';
import type { ConversationFacts, Outcome } from '../../conversations/contract.js';
import { FollowUpRepository } from '../data/follow-up.repository.js';
import type { ReplyFollowUp } from '../data/reply-follow-up.entity.js';

export interface FollowUp {
  then: 'resolve' | 'wait';
  outcome: Outcome;
}

/** What a reply does to its conversation, and how that is put back when the reply does not go out. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly status: ChangeStatus,
    private readonly rows: FollowUpRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Call it with the conversation locked. Nothing happens when it is in that state already. */
  async apply(
    manager: EntityManager,
    facts: ConversationFacts,
    replyId: string,
    { then, outcome }: FollowUp,
    actorId: string,
  ): Promise<void> {
    const statusAfter = then === 'resolve' ? 'resolved' : 'waiting';
    const { status: statusBefore, snoozedUntil } = facts;
    if (statusBefore === statusAfter) return;
    if (then === 'resolve') await this.status.resolve(manager, facts, { outcome }, actorId);
    else {
      if (statusBefore === 'resolved') await this.status.reopen(manager, facts, actorId);
      await this.status.wait(manager, facts, actorId);
    }
    await this.rows.insert(manager, {
      replyId,
      conversationId: facts.id,
      statusBefore,
      snoozedUntil,
      statusAfter,
    });
  }

  /** The reply was taken back: as if it had not been written, unless somebody moved on since. */
  async revert(
    manager: EntityManager,
    facts: ConversationFacts,
    replyId: string,
    actorId: string,
  ): Promise<void> {
    const followUp = await this.rows.take(manager, replyId);
    if (!followUp || facts.status !== followUp.statusAfter) return;
    await this.status.reopen(manager, facts, actorId);
    await this.restore(manager, facts, followUp, actorId);
  }

  /** The reply did not go out: the conversation needs somebody again. */
  async reopen(manager: EntityManager, facts: ConversationFacts, replyId: string): Promise<void> {
    const followUp = await this.rows.take(manager, replyId);
    if (followUp && facts.status === followUp.statusAfter)
      await this.status.reopen(manager, facts, null);
  }

  private async restore(
    manager: EntityManager,
    facts: ConversationFacts,
    { statusBefore, snoozedUntil }: ReplyFollowUp,
    actorId: string,
  ): Promise<void> {
    if (statusBefore === 'waiting') await this.status.wait(manager, facts, actorId);
    if (statusBefore === 'resolved')
      await this.status.resolve(manager, facts, { outcome: 'answered' }, actorId);
    const now = this.clock.now();
    if (statusBefore === 'snoozed' && (snoozedUntil === null || snoozedUntil > now))
      await this.status.snooze(manager, facts, snoozedUntil, now, actorId);
  }
}
