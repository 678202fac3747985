import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../contract.js';
import { MessageReader, type MessageRow } from '../data/message.reader.js';
import { FindConversation } from './find-conversation.js';
import { ReadMessages, type WholeMessage } from './read-messages.js';

export interface Thread {
  conversation: ConversationFacts;
  /** In order of time. */
  messages: WholeMessage[];
  /** Leads to older ones; null at the beginning of the thread. */
  nextCursor: string | null;
}

export interface MessagesRequest {
  limit: number;
  cursor?: string;
  /** Only what has a higher number than this, oldest first. */
  after?: number;
}

/** What was said in a conversation, the newest page first. */
@Injectable()
export class ShowMessages {
  constructor(
    private readonly conversations: FindConversation,
    private readonly messages: MessageReader,
    private readonly reading: ReadMessages,
  ) {}

  async page(me: Principal, conversationId: string, request: MessagesRequest): Promise<Thread> {
    const before = timeMarkIn(request.cursor);
    const conversation = await this.conversations.visible(me, conversationId);
    if (request.after !== undefined) return this.news(conversation, request.after, request.limit);
    const found = await this.messages.page(conversation.id, { limit: request.limit + 1, before });
    const rows = found.slice(0, request.limit);
    const oldest = rows.at(-1);
    const isMore = found.length > request.limit && oldest;
    return {
      conversation,
      messages: await this.reading.complete(rows.reverse()),
      nextCursor: isMore ? timeCursor({ at: oldest.sortKey, id: oldest.id }) : null,
    };
  }

  /** Throws 404 also for what is not theirs to see. */
  async one(me: Principal, messageId: string): Promise<Thread> {
    const rows = await this.messages.byIds([messageId]);
    if (!rows[0]) throw notFound('message');
    return this.alone(me, rows[0]);
  }

  private async alone(me: Principal, row: MessageRow): Promise<Thread> {
    const conversation = await this.conversations.visible(me, row.conversationId);
    return { conversation, messages: await this.reading.complete([row]), nextCursor: null };
  }

  private async news(
    conversation: ConversationFacts,
    after: number,
    limit: number,
  ): Promise<Thread> {
    const rows = await this.messages.since(conversation.id, after, limit);
    return { conversation, messages: await this.reading.complete(rows), nextCursor: null };
  }
}
