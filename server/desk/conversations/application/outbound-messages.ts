import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import type { ConversationFacts, NewOutboundMessage, OutboundDelivery } from '../contract.js';
import { ConversationFigures } from '../data/conversation-figures.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import type { Message } from '../data/message.entity.js';
import { OutboundMessageRepository } from '../data/outbound-message.repository.js';
import { languageOf } from '../domain/language-of.js';
import { ApplyDelivery, factsOf } from './apply-delivery.js';

/** What the brand writes, as entries of its conversation, and what became of it. */
@Injectable()
export class OutboundMessages {
  constructor(
    private readonly messages: OutboundMessageRepository,
    private readonly conversations: ConversationRepository,
    private readonly figures: ConversationFigures,
    private readonly deliveries: Deliveries,
    private readonly application: ApplyDelivery,
  ) {}

  /** Call it with the conversation locked; `facts` follow what is written. */
  async append(
    manager: EntityManager,
    facts: ConversationFacts,
    message: NewOutboundMessage,
  ): Promise<void> {
    const { messageId, replyId, text, authorUserId: actorId } = message;
    facts.position = await this.messages.insert(manager, facts, message, languageOf(text));
    await this.figures.refresh(manager, [facts.id]);
    const mode = message.isPublic ? 'public' : 'private';
    const data = { replyId, messageId, channelId: facts.channelId, mode };
    await this.conversations.record(manager, facts.id, [{ type: 'reply.queued', actorId, data }]);
  }

  /** Other words before it went out. Call it with the conversation locked. */
  async rewrite(manager: EntityManager, replyId: string, text: string): Promise<void> {
    const message = await this.messages.byReply(manager, replyId);
    if (!message) return;
    await this.messages.rewrite(manager, message.id, text, languageOf(text));
    await this.figures.refresh(manager, [message.conversationId]);
  }

  /** What the send ledger learned. Repeated or late news change nothing. */
  async apply(
    manager: EntityManager,
    delivery: OutboundDelivery,
    actorId: string | null = null,
  ): Promise<void> {
    const message = await this.lock(manager, delivery.replyId);
    if (message) await this.application.apply(manager, message, delivery, actorId);
  }

  /**
   * The ledger's newest word on a reply, whatever the caller was told; undefined when there is no
   * message of it (any more).
   */
  async applyNewest(
    manager: EntityManager,
    replyId: string,
    {
      actorId = null,
      isPostponed = false,
    }: { actorId?: string | null; isPostponed?: boolean } = {},
  ): Promise<{ conversationId: string; needsDecision: boolean } | undefined> {
    const message = await this.lock(manager, replyId);
    const reply = message && (await this.deliveries.find(replyId, manager));
    if (!message || !reply || reply.state === 'awaiting-approval') return undefined;
    const delivery: OutboundDelivery = {
      replyId,
      state: reply.state,
      externalId: reply.externalId ?? undefined,
      permalink: reply.permalink ?? undefined,
      at: reply.sentAt ?? undefined,
    };
    await this.application.apply(manager, message, delivery, actorId);
    const { conversationId } = message;
    if (isPostponed && reply.state === 'queued')
      await this.conversations.record(manager, conversationId, [
        { type: 'reply.postponed', data: factsOf(message) },
      ]);
    await this.noteProblem(manager, conversationId);
    return { conversationId, needsDecision: reply.needsDecision };
  }

  /** Locks the conversation first, as everybody does, then reads what is there. */
  private async lock(manager: EntityManager, replyId: string): Promise<Message | undefined> {
    const conversationId = await this.messages.conversationOf(manager, replyId);
    if (!conversationId) return undefined;
    await this.conversations.lock(manager, conversationId);
    return (await this.messages.byReply(manager, replyId)) ?? undefined;
  }

  private async noteProblem(manager: EntityManager, conversationId: string): Promise<void> {
    const problem = await this.deliveries.hasProblem(manager, conversationId);
    if (await this.conversations.setDeliveryProblem(manager, conversationId, problem))
      await this.conversations.record(manager, conversationId, [
        { type: 'conversation.delivery-problem', data: { problem } },
      ]);
  }
}
