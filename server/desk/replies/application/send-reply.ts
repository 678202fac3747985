import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Deliveries, type ReplyMode, type ReplyRecord } from '../../../channels/index.js';
import { failpoint } from '../../../platform/kernel/index.js';
import { conflict, notFound } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import type { UsedCanned } from '../canned/application/note-canned-uses.js';
import { cleanText } from '../domain/clean-text.js';
import { type AcceptableReply, AcceptReply } from './accept-reply.js';
import { CheckReply } from './check-reply.js';
import type { FollowUp } from './follow-ups.js';
import { NewerMessages } from './newer-messages.js';
import { ReplyDoor } from './reply-door.js';

export interface ReplyRequest {
  /** Made by the client: the same id again is the same reply. */
  clientId: string;
  body: string;
  mode: ReplyMode;
  /** Position of the newest entry that its author has seen. */
  lastSeenPosition: number;
  followUp: FollowUp | undefined;
  attachmentIds: readonly string[];
  inReplyToMessageId: string | undefined;
  /** What of the library it was made of. */
  cannedReplies: readonly UsedCanned[];
  /** Its author knows what came meanwhile. */
  sendAnyway: boolean;
}

/** Accepts a reply. Everything that belongs to it is written in one transaction, or nothing is. */
@Injectable()
export class SendReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: ReplyDoor,
    private readonly newer: NewerMessages,
    private readonly checks: CheckReply,
    private readonly acceptance: AcceptReply,
    private readonly deliveries: Deliveries,
  ) {}

  /** Throws 409 `reply.something-new` with what came since its author looked, 422 when it is not possible. */
  async send(
    me: Principal,
    conversationId: string,
    request: ReplyRequest,
  ): Promise<{ reply: ReplyRecord; isNew: boolean }> {
    const words = { text: cleanText(request.body), mode: request.mode };
    const findings = await this.acceptance.weigh(me, conversationId, words);
    const result = await this.db.transaction(async (manager) => {
      const facts = await this.door.toReplyOn(manager, me, conversationId);
      const before = await this.accepted(manager, me, conversationId, request.clientId);
      if (before) return { reply: before, isNew: false };
      if (!request.sendAnyway)
        await this.newer.refuseIfAny(manager, me, facts, request.lastSeenPosition);
      const wanted = { ...request, ...words, authorId: me.userId, findings };
      const reply = await this.accept(manager, facts, wanted);
      failpoint('reply.before-commit');
      return { reply, isNew: true };
    });
    this.deliveries.wake();
    return result;
  }

  private async accept(
    manager: EntityManager,
    facts: ConversationFacts,
    wanted: AcceptableReply,
  ): Promise<ReplyRecord> {
    const checked = await this.checks.check(manager, facts, wanted);
    const id = await this.acceptance.accept(manager, facts, wanted, checked);
    const reply = await this.deliveries.find(id, manager);
    if (!reply) throw notFound('reply');
    return reply;
  }

  /** The reply that this request has become already, by a double click or a repeated call. */
  private async accepted(
    manager: EntityManager,
    me: Principal,
    conversationId: string,
    clientId: string,
  ): Promise<ReplyRecord | undefined> {
    const before = await this.deliveries.findByClientId(manager, clientId);
    if (before && (before.conversationId !== conversationId || before.createdBy !== me.userId))
      throw conflict('reply.client-id-taken', 'This client id belongs to another reply.');
    return before;
  }
}
