import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayReplyOn, maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { Deliveries, type ReplyRecord } from '../../../channels/index.js';
import { denied, notFound } from '../../../platform/kernel/index.js';
import { ConversationRepository } from '../../conversations/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';

/** The one way to a reply for a person: through its conversation. */
@Injectable()
export class ReplyDoor {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly deliveries: Deliveries,
  ) {}

  /** Locked for the transaction. Throws 404 when it is not theirs to see, 403 when not theirs to answer. */
  async toReplyOn(
    manager: EntityManager,
    me: Principal,
    conversationId: string,
  ): Promise<ConversationFacts> {
    const facts = await this.conversations.lock(manager, conversationId);
    if (!facts || !maySee(me, facts)) throw notFound('conversation');
    if (!mayReplyOn(me, facts)) throw denied();
    return facts;
  }

  /** Throws 404 `reply.not-found`. */
  async toSee(me: Principal, replyId: string): Promise<ReplyRecord> {
    const reply = await this.deliveries.find(replyId);
    if (!reply || !maySee(me, reply)) throw notFound('reply');
    return reply;
  }

  /** Locks the reply and its conversation. Throws 404 or 403 as above. */
  async toDecideOn(
    manager: EntityManager,
    me: Principal,
    replyId: string,
  ): Promise<{ facts: ConversationFacts; reply: ReplyRecord }> {
    const reply = await this.deliveries.lock(manager, replyId);
    if (!reply || !maySee(me, reply)) throw notFound('reply');
    return { facts: await this.toReplyOn(manager, me, reply.conversationId), reply };
  }
}
