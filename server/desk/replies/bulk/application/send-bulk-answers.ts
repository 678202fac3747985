import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { PrincipalLoader } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { Deliveries } from '../../../../channels/index.js';
import { failpoint, Problem } from '../../../../platform/kernel/index.js';
import { BulkAnswerRepository, type WaitingRecipient } from '../data/bulk-answer.repository.js';
import type { RecipientState } from '../domain/recipient.js';
import { AnswerRecipient } from './answer-recipient.js';
import { BulkAnswerNews } from './bulk-answer-news.js';

/** Each second so many go to the ledger for a network; the ledger itself keeps to what the network takes. */
const PER_NETWORK = 3;

interface Outcome {
  state: RecipientState;
  replyId: string | null;
  reason: string | null;
}

/** Hands answers to many over to the ledger, each in a transaction of its own and once. */
@Injectable()
export class SendBulkAnswers {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly answers: BulkAnswerRepository,
    private readonly answering: AnswerRecipient,
    private readonly people: PrincipalLoader,
    private readonly news: BulkAnswerNews,
    private readonly deliveries: Deliveries,
  ) {}

  async send(): Promise<void> {
    const waiting = await this.answers.waiting(this.db.manager, PER_NETWORK);
    for (const recipient of waiting) {
      const me = await this.people.ofUser(recipient.createdBy);
      await this.db.transaction((manager) => this.one(manager, me, recipient));
    }
    if (waiting.length > 0) this.deliveries.wake();
  }

  waitingSince(): Promise<Date | null> {
    return this.answers.waitingSince(this.db.manager);
  }

  private async one(
    manager: EntityManager,
    me: Principal | null,
    recipient: WaitingRecipient,
  ): Promise<void> {
    if (!(await this.answers.claim(manager, recipient))) return;
    await this.answers.settle(manager, recipient, await this.outcome(manager, me, recipient));
    await this.news.changed(manager, recipient.bulkAnswerId);
    failpoint('bulk-answer.before-commit');
  }

  private async outcome(
    manager: EntityManager,
    me: Principal | null,
    recipient: WaitingRecipient,
  ): Promise<Outcome> {
    const refused = (reason: string): Outcome => ({ state: 'refused', replyId: null, reason });
    if (!me) return refused('bulk-answer.author-gone');
    try {
      const { replyId, isHeld } = await this.answering.answer(manager, me, recipient);
      return { state: isHeld ? 'held' : 'accepted', replyId, reason: null };
    } catch (error) {
      if (error instanceof Problem) return refused(error.code);
      throw error;
    }
  }
}
