import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { maySee } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { notFound } from '../../../../platform/kernel/index.js';
import {
  BulkAnswerRepository,
  type BulkAnswerRow,
  type RecipientRow,
} from '../data/bulk-answer.repository.js';
import { BulkAnswerNews } from './bulk-answer-news.js';

/** Answers to many, for who began them: how far they are, and the way to stop them. */
@Injectable()
export class ShowBulkAnswers {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly answers: BulkAnswerRepository,
    private readonly news: BulkAnswerNews,
  ) {}

  mine(me: Principal): Promise<BulkAnswerRow[]> {
    return this.answers.ofAuthor(this.db.manager, me.userId);
  }

  /** Throws 404 for what is somebody else's. */
  async one(
    me: Principal,
    id: string,
  ): Promise<{ answer: BulkAnswerRow; recipients: RecipientRow[] }> {
    const answer = await this.theirs(me, id);
    const rows = await this.answers.recipients(this.db.manager, id);
    return { answer, recipients: rows.filter((row) => maySee(me, row)) };
  }

  /** What is on its way goes on; the others get nothing. Throws 404. */
  async stop(me: Principal, id: string): Promise<void> {
    await this.theirs(me, id);
    await this.db.transaction(async (manager) => {
      if (!(await this.answers.stop(manager, id, me.userId))) return;
      await this.news.tell(manager, me, 'bulk-answer.stopped', id, {});
    });
  }

  private async theirs(me: Principal, id: string): Promise<BulkAnswerRow> {
    const answer = await this.answers.find(this.db.manager, id);
    if (!answer || answer.createdBy !== me.userId) throw notFound('bulk-answer');
    return answer;
  }
}
