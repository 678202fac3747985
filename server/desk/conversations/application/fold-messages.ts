import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import type { Message } from '../data/message.entity.js';
import { OutboundMessageRepository } from '../data/outbound-message.repository.js';

/**
 * One item of a network may stand there as two messages: its echo was recorded before the answer to
 * our send came, or a reply overwrote the one before it. One stays; no text is lost.
 */
@Injectable()
export class FoldMessages {
  constructor(
    private readonly messages: OutboundMessageRepository,
    private readonly deliveries: Deliveries,
  ) {}

  /** Folds the other message of this id into `message`; answers the one that is gone. */
  async foldInto(
    manager: EntityManager,
    message: Message,
    externalId: string,
    at: Date,
  ): Promise<Message | undefined> {
    const other = await this.messages.otherWith(manager, message, externalId);
    if (!other) return undefined;
    const replaced = isSame(other.text, message.text) ? undefined : { text: other.text, at };
    await this.messages.inherit(manager, { from: other, to: message }, replaced);
    await this.deliveries.moveToMessage(manager, other.id, message.id);
    await this.messages.remove(manager, other.id);
    if (replaced) await this.messages.update(manager, message.id, { editedAt: at });
    return other;
  }
}

const isSame = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim();
