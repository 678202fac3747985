import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { QuestionTeller } from '../application/question-teller.js';
import { QuestionReader } from '../data/question.reader.js';
import { QuestionRepository, type QuestionRow } from '../data/question.repository.js';

const BATCH = 50;

/** Warns of questions that are due soon and tells of those that are overdue, each exactly once. */
@IsDrain()
@Injectable()
export class QuestionsDrain implements Drain {
  readonly name = 'questions';
  readonly everyMs = 1000;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly questions: QuestionRepository,
    private readonly reader: QuestionReader,
    private readonly teller: QuestionTeller,
  ) {}

  async drain(): Promise<boolean> {
    const warned = await this.tell('due-soon');
    const overdue = await this.tell('overdue');
    return warned === BATCH || overdue === BATCH;
  }

  private tell(act: 'due-soon' | 'overdue'): Promise<number> {
    return this.db.transaction(async (manager) => {
      const claimed = await this.claim(manager, act);
      const places = await Promise.all(
        claimed.map(async (question) => ({
          question,
          conversationId: await this.reader.placeOf(manager, question.conversationId),
        })),
      );
      // In one order everywhere, so that two workers never wait for each other.
      places.sort((a, b) => (a.conversationId < b.conversationId ? -1 : 1));
      for (const { question, conversationId } of places)
        await this.teller.tell(manager, conversationId, question, { act, by: null });
      return claimed.length;
    });
  }

  private claim(manager: EntityManager, act: 'due-soon' | 'overdue'): Promise<QuestionRow[]> {
    return act === 'overdue'
      ? this.questions.claimOverdue(manager, BATCH)
      : this.questions.claimWarnings(manager, BATCH);
  }
}
