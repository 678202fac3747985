import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Deliveries } from '../../../../channels/index.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { derivedId } from '../../canned/domain/derived-id.js';
import type { WaitingRecipient } from '../data/bulk-answer.repository.js';
import { UsableCanned } from './usable-canned.js';
import { WriteToOne } from './write-to-one.js';

/** Answers one of many, through the ledger like everybody. */
@Injectable()
export class AnswerRecipient {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly deliveries: Deliveries,
    private readonly usable: UsableCanned,
    private readonly writing: WriteToOne,
  ) {}

  /** May be called any number of times. Throws a Problem that says why it cannot go out; nothing is written then. */
  async answer(
    manager: EntityManager,
    me: Principal,
    { bulkAnswerId, conversationId, cannedReplyId }: WaitingRecipient,
  ): Promise<{ replyId: string; isHeld: boolean }> {
    const facts = await this.conversations.lock(manager, conversationId);
    const clientId = derivedId(bulkAnswerId, conversationId);
    const before = await this.deliveries.findByClientId(manager, clientId);
    if (before) return { replyId: before.id, isHeld: before.state === 'awaiting-approval' };
    if (!facts || cannedReplyId === null) throw notFound(facts ? 'canned-reply' : 'conversation');
    const reply = await this.usable.find(manager, me, cannedReplyId);
    const letter = await this.writing.write(manager, me, facts, reply);
    const replyId = await this.writing.send(manager, me, facts, { reply, letter, clientId });
    return { replyId, isHeld: letter.needsApproval };
  }
}
