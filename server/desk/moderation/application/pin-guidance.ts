import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { CLOCK, type Clock, newId, notFound } from '../../../platform/kernel/index.js';
import { ConversationRepository, Doorkeeper } from '../../conversations/index.js';
import type { ModerationEvents } from '../contract.js';
import { GuidanceRepository } from '../data/guidance.repository.js';

export interface GuidancePin {
  conversationId: string;
  ruleId: string;
  ruleName: string;
  text: string;
}

/** Texts beside the composer of one conversation: rules pin them, people take them away. */
@Injectable()
export class PinGuidance {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly conversations: ConversationRepository,
    private readonly pins: GuidanceRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Within the transaction of the rule; the same rule again replaces its own text. */
  async pin(manager: EntityManager, pin: GuidancePin): Promise<void> {
    const id = await this.pins.put(manager, { ...pin, id: newId(), setAt: this.clock.now() });
    await this.tell(manager, pin.conversationId, id, null);
  }

  /** Throws 404, or 403 when the conversation is not theirs to work on. */
  unpin(me: Principal, conversationId: string, id: string): Promise<void> {
    return this.db.transaction(async (manager) => {
      await this.doorkeeper.toWorkOn(manager, me, conversationId);
      if (!(await this.pins.remove(manager, conversationId, id))) throw notFound('guidance');
      await this.tell(manager, conversationId, id, me.userId);
    });
  }

  private async tell(
    manager: EntityManager,
    conversationId: string,
    guidanceId: string,
    actorId: string | null,
  ): Promise<void> {
    const data = { guidanceId } satisfies ModerationEvents['guidance.changed'];
    await this.conversations.record(manager, conversationId, [
      { type: 'guidance.changed', actorId, data },
    ]);
  }
}
