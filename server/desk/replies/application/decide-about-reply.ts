import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { Deliveries, type ReplyRecord } from '../../../channels/index.js';
import { OutboundMessages } from '../../conversations/index.js';
import { ReplyDoor } from './reply-door.js';

/** An agent's word on a reply that did not simply go out. */
@Injectable()
export class DecideAboutReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: ReplyDoor,
    private readonly deliveries: Deliveries,
    private readonly outbound: OutboundMessages,
  ) {}

  /** Sends again what was not sent. Throws 409 `reply.not-failed`. */
  async retry(me: Principal, replyId: string): Promise<ReplyRecord> {
    const reply = await this.decide(me, replyId, (manager) =>
      this.deliveries.retry(manager, replyId, me.userId),
    );
    this.deliveries.wake();
    return reply;
  }

  /** Says what became of it. Throws 409 `reply.not-unknown`. */
  settle(me: Principal, replyId: string, outcome: 'sent' | 'not-sent'): Promise<ReplyRecord> {
    return this.decide(me, replyId, (manager) =>
      this.deliveries.settleByHand(manager, replyId, outcome, me.userId),
    );
  }

  /** Leaves it as it is. Throws 409 `reply.no-problem`. */
  dismiss(me: Principal, replyId: string): Promise<ReplyRecord> {
    return this.decide(me, replyId, (manager) =>
      this.deliveries.dismiss(manager, replyId, me.userId),
    );
  }

  private decide(
    me: Principal,
    replyId: string,
    decision: (manager: EntityManager) => Promise<ReplyRecord>,
  ): Promise<ReplyRecord> {
    return this.db.transaction(async (manager) => {
      await this.door.toDecideOn(manager, me, replyId);
      const reply = await decision(manager);
      await this.outbound.applyNewest(manager, replyId, { actorId: me.userId });
      return reply;
    });
  }
}
