import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { ChannelRegistry } from '../../../channels/index.js';
import { newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { ConversationRepository, Doorkeeper } from '../../conversations/index.js';
import type { ModerationEvents } from '../contract.js';
import { HidingRepository } from '../data/hiding.repository.js';
import { HIDINGS } from '../domain/drain-name.js';

export interface HidingWish {
  messageId: string;
  hidden: boolean;
  /** Why, for colleagues; the public never sees it. */
  reason: string;
  /** Null: a rule asks. */
  by: string | null;
}

/** Asks the network to hide a message from the public, or to show it again. */
@Injectable()
export class HideMessage {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly conversations: ConversationRepository,
    private readonly hidings: HidingRepository,
    private readonly channels: ChannelRegistry,
    private readonly worker: Worker,
  ) {}

  /** Throws 404, 403, and 422 where the network has no such thing. */
  async byPerson(me: Principal, wish: Omit<HidingWish, 'by'>): Promise<void> {
    await this.db.transaction(async (manager) => {
      const message = await this.hidings.message(manager, wish.messageId);
      if (!message) throw notFound('message');
      await this.doorkeeper.toWorkOn(manager, me, message.conversationId, 'message');
      await this.ask(manager, { ...wish, by: me.userId });
    });
    this.worker.wake(HIDINGS);
  }

  /** Within a transaction that holds the conversation; the network is asked after its commit. */
  async ask(manager: EntityManager, { messageId, hidden, reason, by }: HidingWish): Promise<void> {
    const message = await this.hidings.message(manager, messageId);
    const channel = message && (await this.channels.find(message.channelId));
    const isPossible =
      channel?.adapter.setHidden && channel.adapter.capabilities.kinds[message!.kind]?.hide;
    if (!message || !isPossible || message.direction !== 'inbound' || !message.externalId)
      throw unprocessable('message.cannot-hide', 'The network lets nobody hide this.');
    if (message.removedAt)
      throw unprocessable('message.removed', 'It is not there any more, so nobody sees it.');
    const { conversationId, channelId, externalId } = message;
    await this.hidings.ask(manager, {
      ...{ id: newId(), messageId, conversationId, channelId, externalId },
      ...{ hidden, reason, askedBy: by },
    });
    const data = { messageId, hidden, reason } satisfies ModerationEvents['message.hiding-asked'];
    await this.conversations.record(manager, conversationId, [
      { type: 'message.hiding-asked', actorId: by, data },
    ]);
  }
}
