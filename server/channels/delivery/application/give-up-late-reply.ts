import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Reply } from '../data/reply.entity.js';
import { ReplyLedger } from '../data/reply-ledger.js';

/** Fails a reply whose network's window closed while it waited. */
@Injectable()
export class GiveUpLateReply {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly ledger: ReplyLedger,
  ) {}

  /** True when it was too late. */
  giveUpIfTooLate({ id }: Pick<Reply, 'id'>): Promise<boolean> {
    return this.db.transaction(async (manager) => {
      const locked = await this.ledger.lock(manager, id);
      if (!locked?.reply.windowEndsAt || locked.now < locked.reply.windowEndsAt) return false;
      return this.ledger.move(manager, locked.reply, 'give-up', {
        failureClass: 'window-closed',
        failureDetail: 'the time in which the network takes a reply was over',
      });
    });
  }
}
