import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Deliveries } from '../../../channels/index.js';
import { newId } from '../../../platform/kernel/index.js';
import { OutboundMessages } from '../../conversations/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import { NoteCannedUses, type UsedCanned } from '../canned/application/note-canned-uses.js';
import { DraftRepository } from '../data/draft.repository.js';
import { HoldReply } from '../approval/application/hold-reply.js';
import {
  refuseForbidden,
  refuseUnapproved,
  type Findings,
  type WrittenWords,
} from '../approval/domain/findings.js';
import type { CheckedReply, WantedReply } from './check-reply.js';
import { type FollowUp, FollowUps } from './follow-ups.js';

export interface AcceptableReply extends WantedReply {
  clientId: string;
  followUp: FollowUp | undefined;
  /** What it was made of. */
  cannedReplies?: readonly UsedCanned[];
  /** What was found when it was weighed. */
  findings: Findings;
}

/** Writes an accepted reply: its message, its line in the ledger, the status that follows; its draft is done with. */
@Injectable()
export class AcceptReply {
  constructor(
    private readonly outbound: OutboundMessages,
    private readonly deliveries: Deliveries,
    private readonly drafts: DraftRepository,
    private readonly followUps: FollowUps,
    private readonly canned: NoteCannedUses,
    private readonly holding: HoldReply,
  ) {}

  /** Whether somebody else has to look at it first; null: the desk speaks by itself. */
  weigh(me: Principal | null, conversationId: string, written: WrittenWords): Promise<Findings> {
    return this.holding.weigh(me, conversationId, written);
  }

  /** Answers the id of the reply. Throws 422 `reply.forbidden-phrase`, `reply.needs-approval`. */
  async accept(
    manager: EntityManager,
    facts: ConversationFacts,
    wanted: AcceptableReply,
    { target, windowEndsAt, overwrites, undoUntil, files }: CheckedReply,
  ): Promise<string> {
    const { clientId: clientMessageId, mode, text, authorId, followUp } = wanted;
    const reasons = refuseForbidden(wanted.findings);
    if (authorId === null) refuseUnapproved(reasons);
    const id = newId();
    const messageId = newId();
    const attachments = files.map(({ id: fileId, name, mime, bytes }) => ({
      fileId,
      name,
      mime,
      bytes,
    }));
    await this.outbound.append(manager, facts, {
      messageId,
      conversationId: facts.id,
      replyId: id,
      authorUserId: authorId,
      text,
      isPublic: mode === 'public',
      parentExternalId: target.parentExternalId ?? null,
      files: attachments,
    });
    await this.deliveries.enqueue(manager, {
      id,
      clientMessageId,
      channelId: facts.channelId,
      conversationId: facts.id,
      messageId,
      kind: facts.kind,
      mode,
      target,
      text,
      attachments,
      undoUntil,
      windowEndsAt,
      overwrites,
      createdBy: authorId,
      awaitsApproval: reasons.length > 0,
    });
    const accepted = { ...wanted, replyId: id, conversationId: facts.id };
    await this.canned.note(manager, accepted, wanted.cannedReplies ?? []);
    if (authorId === null) return id;
    await this.drafts.remove({ conversationId: facts.id, userId: authorId, mode }, manager);
    if (reasons.length > 0)
      await this.holding.hold(manager, facts, { ...wanted, replyId: id, authorId, reasons });
    else if (followUp) await this.followUps.apply(manager, facts, id, followUp, authorId);
    return id;
  }
}
