import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { Deliveries } from '../../../channels/index.js';
import { ConversationLabels, type ConversationLabel } from '../../conversations/index.js';
import { ShowReplies, type ShownReply } from './show-replies.js';

export interface DeliveryProblem extends ShownReply {
  conversation: ConversationLabel;
}

/** What did not go out on the channels that somebody works on, newest first. */
@Injectable()
export class ListDeliveryProblems {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly shown: ShowReplies,
    private readonly labels: ConversationLabels,
  ) {}

  async list(
    me: Principal,
    page: { limit: number; cursor?: string },
  ): Promise<{ items: DeliveryProblem[]; nextCursor: string | null }> {
    const { items: replies, nextCursor } = await this.deliveries.problems(me.channelIds, page);
    const labels = await this.labels.of(replies.map(({ conversationId }) => conversationId));
    const items = (await this.shown.all(me, replies)).flatMap((shown): DeliveryProblem[] => {
      const conversation = labels.get(shown.reply.conversationId);
      return conversation ? [{ ...shown, conversation }] : [];
    });
    return { items, nextCursor };
  }
}
