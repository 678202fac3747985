import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DeliveryRefused, ReceiptArrived } from '../../contract.js';
import { ReceiptRepository } from '../data/receipt.repository.js';
import { ReplyLedger } from '../data/reply-ledger.js';

/** What the network says about replies that it had accepted. Late and repeated news change nothing. */
@Injectable()
export class NoteReceipt {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly ledger: ReplyLedger,
  ) {}

  async arrived(manager: EntityManager, channelId: string, receipt: ReceiptArrived): Promise<void> {
    const at = receipt.occurredAt;
    for (const id of await this.receipts.concerned(manager, channelId, receipt)) {
      const locked = await this.ledger.lock(manager, id);
      if (!locked) continue;
      const { reply } = locked;
      if (receipt.state === 'delivered')
        await this.ledger.move(manager, reply, 'deliver', { deliveredAt: at });
      else {
        const deliveredAt = reply.deliveredAt ?? at;
        await this.ledger.move(manager, reply, 'read', { deliveredAt, readAt: at });
      }
    }
  }

  async refused(
    manager: EntityManager,
    channelId: string,
    refusal: DeliveryRefused,
  ): Promise<void> {
    const { externalId, failure, detail } = refusal;
    for (const id of await this.receipts.named(manager, channelId, [externalId])) {
      const locked = await this.ledger.lock(manager, id);
      const why = { failureClass: failure, failureDetail: detail };
      if (locked) await this.ledger.move(manager, locked.reply, 'revoke', why);
    }
  }
}
