import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import type { ConversationFacts, NewOutboundMessage, OutboundDelivery } from '../contract.js';
import { ConversationFigures } from '../data/conversation-figures.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import type { Message } from '../data/message.entity.js';
import { OutboundMessageRepository } from '../data/outbound-message.repository.js';
import { languageOf } from '../domain/language-of.js';
import { FoldMessages } from './fold-messages.js';

const SEEN: readonly string[] = ['sent', 'delivered', 'read'];

/** What the brand writes, as entries of its conversation, and what became of it. */
@Injectable()
export class OutboundMessages {
  constructor(
    private readonly messages: OutboundMessageRepository,
    private readonly conversations: ConversationRepository,
    private readonly figures: ConversationFigures,
    private readonly deliveries: Deliveries,
    private readonly folding: FoldMessages,
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
    await this.conversations.record(manager, facts.id, [
      { type: 'message.written', actorId, data: { messageId, replyId } },
    ]);
  }

  /** What the send ledger learned. Repeated or late news change nothing. */
  async apply(manager: EntityManager, delivery: OutboundDelivery): Promise<void> {
    const message = await this.lock(manager, delivery.replyId);
    if (!message) return;
    if (delivery.state === 'cancelled') return this.withdraw(manager, message);
    if (isOld(message, delivery)) return;
    const others = await this.change(manager, message, delivery);
    await this.figures.refresh(manager, [message.conversationId, ...others]);
    await this.conversations.record(manager, message.conversationId, [
      {
        type: 'message.delivery-changed',
        data: { messageId: message.id, replyId: delivery.replyId, state: delivery.state },
      },
    ]);
  }

  /** The ledger's newest word on a reply, whatever the caller was told; undefined when there is no message of it. */
  async applyNewest(
    manager: EntityManager,
    replyId: string,
  ): Promise<{ conversationId: string; needsDecision: boolean } | undefined> {
    const message = await this.lock(manager, replyId);
    const reply = message && (await this.deliveries.find(replyId, manager));
    if (!message || !reply || reply.state === 'awaiting-approval') return undefined;
    await this.apply(manager, {
      replyId,
      state: reply.state,
      externalId: reply.externalId ?? undefined,
      permalink: reply.permalink ?? undefined,
      at: reply.sentAt ?? undefined,
    });
    await this.noteProblem(manager, message.conversationId);
    return { conversationId: message.conversationId, needsDecision: reply.needsDecision };
  }

  /** Locks the conversation first, as everybody does, then reads what is there. */
  private async lock(manager: EntityManager, replyId: string): Promise<Message | undefined> {
    const conversationId = await this.messages.conversationOf(manager, replyId);
    if (!conversationId) return undefined;
    await this.conversations.lock(manager, conversationId);
    return (await this.messages.byReply(manager, replyId)) ?? undefined;
  }

  private async withdraw(manager: EntityManager, message: Message): Promise<void> {
    await this.messages.remove(manager, message.id);
    await this.figures.refresh(manager, [message.conversationId]);
    await this.conversations.record(manager, message.conversationId, [
      { type: 'message.withdrawn', data: { messageId: message.id, replyId: message.replyId } },
    ]);
  }

  /** Answers other conversations that lost a message by it. */
  private async change(
    manager: EntityManager,
    message: Message,
    { state, externalId, permalink, at }: OutboundDelivery,
  ): Promise<string[]> {
    if (!SEEN.includes(state)) {
      await this.messages.update(manager, message.id, { deliveryState: state });
      return [];
    }
    const sentAt = await this.visibleAt(manager, message, at);
    const folded =
      externalId && (await this.folding.foldInto(manager, message, externalId, sentAt));
    await this.messages.update(manager, message.id, {
      deliveryState: state,
      sentAt,
      externalId: externalId ?? message.externalId,
      permalink: permalink ?? message.permalink,
      networkAt: at ?? message.networkAt,
    });
    return folded ? [folded.conversationId] : [];
  }

  /** Never before what its author had read: a network's clock must not leave that unanswered. */
  private async visibleAt(
    manager: EntityManager,
    message: Message,
    at: Date | undefined,
  ): Promise<Date> {
    if (SEEN.includes(message.deliveryState ?? '')) return message.sentAt;
    const seen = await this.messages.lastSeen(manager, message);
    const sent = at ?? message.sentAt;
    return seen && seen > sent ? seen : sent;
  }

  private async noteProblem(manager: EntityManager, conversationId: string): Promise<void> {
    const problem = await this.deliveries.hasProblem(manager, conversationId);
    if (await this.conversations.setDeliveryProblem(manager, conversationId, problem))
      await this.conversations.record(manager, conversationId, [
        { type: 'conversation.delivery-problem', data: { problem } },
      ]);
  }
}

/** States that a customer may have seen do not go back, and the same news twice is no news. */
function isOld(message: Message, { state, externalId }: OutboundDelivery): boolean {
  const before = SEEN.indexOf(message.deliveryState ?? '');
  if (before > SEEN.indexOf(state) && state !== 'failed') return true;
  const namesIt = externalId !== undefined && externalId !== message.externalId;
  return message.deliveryState === state && !namesIt;
}
