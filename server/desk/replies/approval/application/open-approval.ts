import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import type { ReplyRecord } from '../../../../channels/index.js';
import { conflict, denied, notFound, type Problem } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { ReplyDoor } from '../../application/reply-door.js';
import { ApprovalRepository } from '../data/approval.repository.js';
import type { ReplyApproval } from '../data/reply-approval.entity.js';

export interface OpenedApproval {
  facts: ConversationFacts;
  reply: ReplyRecord;
  approval: ReplyApproval;
}

/** The one way to a decision: of several people at once the first one decides. */
@Injectable()
export class OpenApproval {
  constructor(
    private readonly door: ReplyDoor,
    private readonly approvals: ApprovalRepository,
    private readonly people: People,
  ) {}

  /**
   * Locked for the transaction. Undefined for somebody who decided just so before. Throws 404, 403
   * `approval.own`, 409 `approval.decided` with who and how, 409 `approval.withdrawn`.
   */
  async toDecide(
    manager: EntityManager,
    me: Principal,
    replyId: string,
    decision: 'granted' | 'rejected',
  ): Promise<OpenedApproval | undefined> {
    const { facts, reply } = await this.door.toDecideOn(manager, me, replyId);
    const approval = await this.approvals.find(manager, replyId);
    if (!approval) throw notFound('approval');
    if (approval.authorId === me.userId) throw denied('Somebody else decides about your reply.');
    if (approval.decision === decision && approval.decidedBy === me.userId) return undefined;
    if (approval.decision) throw await this.decided(approval);
    if (reply.state !== 'awaiting-approval')
      throw conflict('approval.withdrawn', 'Its author took this reply back.');
    return { facts, reply, approval };
  }

  private async decided({ decidedBy, decision, decidedAt }: ReplyApproval): Promise<Problem> {
    const id = decidedBy ?? '';
    const name = (await this.people.namesOf([id])).get(id) ?? 'A colleague';
    const what = decision === 'granted' ? 'approved' : 'rejected';
    return conflict('approval.decided', `${name} has already ${what} this reply.`, {
      decision,
      by: { id, name },
      at: decidedAt,
    });
  }
}
