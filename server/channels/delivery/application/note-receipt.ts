import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Receipt, Refusal } from '../contract.js';
import { ReceiptRepository } from '../data/receipt.repository.js';
import { ReplyLedger } from '../data/reply-ledger.js';

/** What the network says about replies that it had accepted. Late and repeated news change nothing. */
@Injectable()
export class NoteReceipt {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly ledger: ReplyLedger,
  ) {}

  async arrived(manager: EntityManager, receipt: Receipt): Promise<void> {
    const { at } = receipt;
    for (const id of await this.receipts.concerned(manager, receipt)) {
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

  async refused(manager: EntityManager, refusal: Refusal): Promise<void> {
    const { channelId, externalId, failure, detail } = refusal;
    for (const id of await this.receipts.named(manager, channelId, [externalId])) {
      const locked = await this.ledger.lock(manager, id);
      const why = { failureClass: failure, failureDetail: detail };
      if (locked) await this.ledger.move(manager, locked.reply, 'revoke', why);
    }
  }
}
