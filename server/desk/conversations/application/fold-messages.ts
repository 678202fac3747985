import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import type { Message } from '../data/message.entity.js';
import { OutboundMessageRepository } from '../data/outbound-message.repository.js';

/**
 * One item of a network may stand there as two messages: its echo was recorded before the answer to
 * our send came, or a reply took the place of the one before it. One stays; no text is lost.
 */
@Injectable()
export class FoldMessages {
  constructor(
    private readonly messages: OutboundMessageRepository,
    private readonly deliveries: Deliveries,
  ) {}

  /** Folds into `message` what is the same item by now. Answers conversations that lost an entry. */
  async foldInto(
    manager: EntityManager,
    message: Message,
    seen: { externalId: string | undefined; at: Date; overwrites: boolean },
  ): Promise<string[]> {
    const same = await this.messages.otherWith(manager, message, seen.externalId);
    const replaced = seen.overwrites ? await this.messages.earlierTo(manager, message) : [];
    const others = new Map([...replaced, ...same].map((other) => [other.id, other]));
    for (const other of others.values()) await this.fold(manager, other, message, seen.at);
    return [...others.values()].map(({ conversationId }) => conversationId);
  }

  private async fold(
    manager: EntityManager,
    other: Message,
    message: Message,
    at: Date,
  ): Promise<void> {
    const replaced = isSame(other.text, message.text) ? undefined : { text: other.text, at };
    await this.messages.inherit(manager, { from: other, to: message }, replaced);
    await this.deliveries.moveToMessage(manager, other.id, message.id);
    await this.messages.remove(manager, other.id);
    if (replaced) await this.messages.update(manager, message.id, { editedAt: at });
  }
}

const isSame = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim();
