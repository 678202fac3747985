import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ClaimRepository } from '../data/claim.repository.js';
import { ReplyLedger } from '../data/reply-ledger.js';

const BATCH = 100;
const DETAIL = 'the process that was sending it ended';

/** Takes up what a process left behind that was killed, cut off or stopped for too long. */
@Injectable()
export class RecoverExpiredLeases {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly claims: ClaimRepository,
    private readonly ledger: ReplyLedger,
    private readonly attempts: AttemptRepository,
  ) {}

  async recover(): Promise<void> {
    await this.claims.requeueExpiredClaims();
    for (const id of await this.claims.expiredSendings(BATCH)) await this.lose(id);
  }

  private async lose(id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const locked = await this.ledger.lock(manager, id);
      if (!locked?.reply.leaseUntil || locked.reply.leaseUntil > locked.now) return;
      const { reply, now } = locked;
      const patch = { dueAt: now, failureClass: null, failureDetail: DETAIL };
      const told = { data: { needsDecision: false } };
      if (await this.ledger.move(manager, reply, 'lose', patch, told))
        await this.attempts.finish(manager, id, reply.attempt, {
          outcome: 'unknown',
          detail: DETAIL,
        });
    });
  }
}
