import { Inject, Injectable } from '@nestjs/common';
import { mayReplyOn, mayWorkOn } from '../../../access/index.js';
import type { Guarded, Principal } from '../../../access/contract.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { type MessagesRequest, ShowMessages } from '../application/show-messages.js';
import { mayReadRemoved } from '../domain/what-one-may-do.js';
import type { MessageDto, MessagePageDto } from './message.dto.js';
import { presentMessage, type Reading } from './message.presenter.js';

/** Messages as one person gets them; what commands on a message answer with. */
@Injectable()
export class ThreadPresenter {
  constructor(
    private readonly messages: ShowMessages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(me: Principal, id: string, request: MessagesRequest): Promise<MessagePageDto> {
    const { conversation, messages, nextCursor } = await this.messages.page(me, id, request);
    const reading = this.readingOf(me, conversation);
    return { items: messages.map((message) => presentMessage(message, reading)), nextCursor };
  }

  /** Throws 404 also for what is not theirs to see. */
  async one(me: Principal, messageId: string): Promise<MessageDto> {
    const { conversation, messages } = await this.messages.one(me, messageId);
    return presentMessage(messages[0]!, this.readingOf(me, conversation));
  }

  readingOf(me: Principal, conversation: Guarded): Reading {
    return {
      mayWork: mayWorkOn(me, conversation),
      mayReply: mayReplyOn(me, conversation),
      mayReadRemoved: mayReadRemoved(me),
      now: this.clock.now(),
    };
  }
}
