import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import type { OutboundDelivery } from '../contract.js';
import { ConversationFigures } from '../data/conversation-figures.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import type { Message } from '../data/message.entity.js';
import { OutboundMessageRepository } from '../data/outbound-message.repository.js';
import { isNews, isSeen, toldOf } from '../domain/reply-news.js';
import { FoldMessages } from './fold-messages.js';

/** Writes on a message what became of it. Call it with the conversation locked. */
@Injectable()
export class ApplyDelivery {
  constructor(
    private readonly messages: OutboundMessageRepository,
    private readonly conversations: ConversationRepository,
    private readonly figures: ConversationFigures,
    private readonly folding: FoldMessages,
    private readonly deliveries: Deliveries,
  ) {}

  async apply(
    manager: EntityManager,
    message: Message,
    delivery: OutboundDelivery,
    actorId: string | null,
  ): Promise<void> {
    if (!isNews(message, delivery)) return;
    const { conversationId, deliveryState: before } = message;
    const others = await this.change(manager, message, delivery);
    await this.figures.refresh(manager, [conversationId, ...others]);
    const outcome = isSeen(delivery.state) ? 'sent' : 'not-sent';
    await this.conversations.record(
      manager,
      conversationId,
      toldOf(before, delivery.state).map((type) => ({
        type,
        actorId,
        data: { ...factsOf(message), ...(type === 'reply.settled' ? { outcome } : {}) },
      })),
    );
  }

  /** Answers other conversations that lost a message by it. */
  private async change(
    manager: EntityManager,
    message: Message,
    { state, externalId, permalink, at }: OutboundDelivery,
  ): Promise<string[]> {
    if (state === 'cancelled') {
      await this.messages.remove(manager, message.id);
      return [];
    }
    if (!isSeen(state)) {
      await this.messages.update(manager, message.id, { deliveryState: state });
      return [];
    }
    const sentAt = await this.visibleAt(manager, message, at);
    const reply = await this.deliveries.find(String(message.replyId), manager);
    const overwrites = reply?.overwrites ?? false;
    const folded = { externalId, at: sentAt, overwrites };
    const others = await this.folding.foldInto(manager, message, folded);
    await this.messages.update(manager, message.id, {
      deliveryState: state,
      sentAt,
      externalId: externalId ?? message.externalId,
      permalink: permalink ?? message.permalink,
      networkAt: at ?? message.networkAt,
    });
    return others;
  }

  /** Never before what its author had read: a network's clock must not leave that unanswered. */
  private async visibleAt(
    manager: EntityManager,
    message: Message,
    at: Date | undefined,
  ): Promise<Date> {
    if (isSeen(message.deliveryState)) return message.sentAt;
    const seen = await this.messages.lastSeen(manager, message);
    const sent = at ?? message.sentAt;
    return seen && seen > sent ? seen : sent;
  }
}

export const factsOf = (message: Message): Record<string, unknown> => ({
  replyId: message.replyId,
  messageId: message.id,
  channelId: message.channelId,
  mode: message.isPublic ? 'public' : 'private',
});
