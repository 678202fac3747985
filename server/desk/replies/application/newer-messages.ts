import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { conflict } from '../../../platform/kernel/index.js';
import { ReplyGround, ThreadPresenter } from '../../conversations/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';

const MOST_SHOWN = 50;

/** Guards against answering what somebody has not read, or what a colleague has just answered. */
@Injectable()
export class NewerMessages {
  constructor(
    private readonly ground: ReplyGround,
    private readonly threads: ThreadPresenter,
  ) {}

  /** Throws 409 `reply.something-new` with what customers and colleagues wrote after that position. */
  async refuseIfAny(
    manager: EntityManager,
    me: Principal,
    { id, position }: ConversationFacts,
    lastSeenPosition: number,
  ): Promise<void> {
    const newer = await this.ground.newerThan(manager, id, lastSeenPosition, me.userId);
    if (newer.length === 0) return;
    const news = { after: lastSeenPosition, limit: MOST_SHOWN };
    const { items } = await this.threads.page(me, id, news);
    throw conflict('reply.something-new', 'Something came since you looked. Read it first.', {
      messages: items.filter((item) => newer.includes(item.id)),
      lastPosition: position,
    });
  }
}
