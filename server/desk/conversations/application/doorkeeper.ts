import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { maySee, mayWorkOn } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { denied, notFound } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../contract.js';
import { ConversationRepository } from '../data/conversation.repository.js';

/** The one way to a conversation for a person: who may not see it learns nothing of it. */
@Injectable()
export class Doorkeeper {
  constructor(private readonly conversations: ConversationRepository) {}

  /**
   * Locked for the transaction. Throws 404 when it is not theirs to see, 403 when not theirs to work
   * on. `asked` is what they named: the refusal must not tell that it belongs to a conversation.
   */
  async toWorkOn(
    manager: EntityManager,
    me: Principal,
    id: string,
    asked = 'conversation',
  ): Promise<ConversationFacts> {
    const facts = await this.conversations.lock(manager, id);
    if (!facts || !maySee(me, facts)) throw notFound(asked);
    if (!mayWorkOn(me, facts)) throw denied();
    return facts;
  }

  async toSee(manager: EntityManager, me: Principal, id: string): Promise<ConversationFacts> {
    const facts = await this.conversations.find(manager, id);
    if (!facts || !maySee(me, facts)) throw notFound('conversation');
    return facts;
  }
}
