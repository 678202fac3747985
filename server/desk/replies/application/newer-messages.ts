import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { conflict } from '../../../platform/kernel/index.js';
import { ReplyGround } from '../../conversations/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';

/** Guards against answering what somebody has not read, or what a colleague has just answered. */
@Injectable()
export class NewerMessages {
  constructor(private readonly ground: ReplyGround) {}

  /** Throws 409 `reply.something-new` with what customers and colleagues wrote after that position. */
  async refuseIfAny(
    manager: EntityManager,
    me: Principal,
    facts: ConversationFacts,
    lastSeenPosition: number,
  ): Promise<void> {
    const newer = await this.ground.newerThan(manager, facts.id, lastSeenPosition, me.userId);
    if (newer.length === 0) return;
    throw conflict('reply.something-new', 'Something came since you looked. Read it first.', {
      messages: newer,
      lastPosition: facts.position,
    });
  }
}
