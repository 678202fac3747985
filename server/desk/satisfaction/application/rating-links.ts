import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK, type Clock, conflict, notFound, Problem } from '../../../platform/kernel/index.js';
import { ConversationRepository } from '../../conversations/index.js';
import type { SatisfactionEvents } from '../contract.js';
import { type AskedRow, SatisfactionRepository } from '../data/satisfaction.repository.js';
import { AskingSettingRepository } from '../data/setting.repository.js';
import { type AnswerState, answerState } from '../domain/answer-state.js';

export interface LinkedRating extends Pick<AskedRow, 'language' | 'rating' | 'comment'> {
  state: AnswerState;
}

const LONGEST_COMMENT = 2000;

/** What a customer does by the link of their message: one rating, a word about it, changed for a day. */
@Injectable()
export class RatingLinks {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: SatisfactionRepository,
    private readonly settings: AskingSettingRepository,
    private readonly conversations: ConversationRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404 for a link that is not ours. */
  async show(token: string): Promise<LinkedRating> {
    const row = await this.rows.byToken(token);
    if (!row) throw notFound('satisfaction');
    return this.shown(row);
  }

  /** Throws 404, 409 `satisfaction.closed` after a day, 410 `satisfaction.link-expired`. */
  async answer(token: string, given: { rating: number; comment: string }): Promise<LinkedRating> {
    const found = await this.rows.byToken(token);
    if (!found) throw notFound('satisfaction');
    const answered = await this.db.transaction(async (manager) => {
      await this.conversations.lock(manager, found.conversationId);
      const row = await this.rows.lock(manager, found.id);
      if (!row) throw notFound('satisfaction');
      this.mustTake(row);
      const comment = given.comment.trim().slice(0, LONGEST_COMMENT) || null;
      await this.rows.answer(manager, row.id, {
        rating: given.rating,
        comment,
        at: this.clock.now(),
      });
      if (row.rating !== given.rating) await this.tell(manager, row, given.rating);
      const answeredAt = row.answeredAt ?? this.clock.now();
      return { ...row, rating: given.rating, comment, answeredAt };
    });
    return this.shown(answered);
  }

  private shown(row: AskedRow): LinkedRating {
    const { language, rating, comment } = row;
    return { language, rating, comment, state: answerState(row, this.clock.now()) };
  }

  private mustTake(row: AskedRow): void {
    const state = answerState(row, this.clock.now());
    if (state === 'closed')
      throw conflict('satisfaction.closed', 'Your answer stands; it can be changed for a day.');
    if (state === 'expired')
      throw new Problem(410, 'satisfaction.link-expired', 'This link is too old.');
  }

  private async tell(manager: EntityManager, row: AskedRow, rating: number): Promise<void> {
    const { lowRating } = await this.settings.read(manager);
    const data = {
      satisfactionId: row.id,
      customerId: row.customerId,
      rating,
      isLow: rating <= lowRating,
      agentId: row.agentId,
    } satisfies SatisfactionEvents['satisfaction.rated'];
    await this.conversations.record(manager, row.conversationId, [
      { type: 'satisfaction.rated', data },
    ]);
  }
}
