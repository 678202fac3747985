import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/contract.js';
import { decodeCursor, encodeCursor } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/kernel/index.js';
import { EventReader, type EventRow } from '../data/event.reader.js';
import { FindConversation } from './find-conversation.js';

// What the thread shows already: the messages themselves and the marks on them.
const SHOWN_BY_MESSAGES = [
  'message.received',
  'message.edited',
  'message.removed',
  'message.restored',
  'message.hidden',
  'message.unhidden',
  'message.written-elsewhere',
  'note.written',
  'no-answer-needed.marked',
  'reply.queued',
  'reply.postponed',
  'reply.sent',
  'reply.delivered',
  'reply.read',
  'attachment.settled',
  'conversation.delivery-problem',
  'conversation.ruled',
  'conversation.due-changed',
  'clock.warned',
  'clock.met',
  'message.labelled',
];

/** What happened to a conversation besides being spoken in. */
@Injectable()
export class ShowEvents {
  constructor(
    private readonly conversations: FindConversation,
    private readonly events: EventReader,
  ) {}

  async page(
    me: Principal,
    conversationId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<EventRow>> {
    const before = cursor === undefined ? undefined : numberIn(cursor);
    const conversation = await this.conversations.visible(me, conversationId);
    const found = await this.events.page(conversation.id, {
      limit: limit + 1,
      before,
      without: SHOWN_BY_MESSAGES,
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: found.length > limit && last ? encodeCursor([last.seq]) : null };
  }
}

function numberIn(cursor: string): number {
  const [seq] = decodeCursor(cursor, 1);
  if (typeof seq === 'number' && Number.isInteger(seq) && seq >= 0 && seq <= 2_147_483_647)
    return seq;
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
