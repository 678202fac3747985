import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Receipt, Refusal } from '../contract.js';
import { EchoRepository } from '../data/echo.repository.js';
import { HeldReceiptRepository } from '../data/held-receipt.repository.js';
import { ReceiptRepository } from '../data/receipt.repository.js';
import { ReplyLedger } from '../data/reply-ledger.js';

/** What the network says about replies that it had accepted. Late and repeated news change nothing. */
@Injectable()
export class NoteReceipt {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly held: HeldReceiptRepository,
    private readonly echoes: EchoRepository,
    private readonly ledger: ReplyLedger,
  ) {}

  async arrived(manager: EntityManager, receipt: Receipt): Promise<void> {
    // Before looking for those that have names: an answer may be giving one just now.
    if (await this.mayBeOfUnnamed(manager, receipt)) await this.held.hold(manager, receipt);
    for (const id of await this.receipts.concerned(manager, receipt)) {
      const locked = await this.ledger.lock(manager, id);
      if (locked) await this.ledger.receive(manager, locked.reply, receipt);
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

  /** Waits for whoever is writing an outcome; who comes later finds the receipt that is held. */
  private async mayBeOfUnnamed(manager: EntityManager, receipt: Receipt): Promise<boolean> {
    let found = false;
    for (const { id, target, mode } of await this.echoes.begunAndUnnamed(
      manager,
      receipt.channelId,
    )) {
      // In which thread the network puts a private reply to a comment is known from its echo only.
      const isPlaced = target.threadKey === receipt.threadKey;
      if (!isPlaced && !(mode === 'private' && receipt.externalIds)) continue;
      const locked = await this.ledger.lock(manager, id);
      found ||= locked?.reply.externalId === null;
    }
    return found;
  }
}
