import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { QuestionReader } from '../data/question.reader.js';
import { QuestionRepository, type QuestionRow } from '../data/question.repository.js';
import type { QuestionAct } from '../domain/question-states.js';
import { QuestionDoor } from './question-door.js';

/** One act of somebody of the desk on one question: allowed, locked, done, in one transaction. */
@Injectable()
export class CommandQuestion {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly questions: QuestionRepository,
    private readonly reader: QuestionReader,
    private readonly door: QuestionDoor,
  ) {}

  /** Answers the id of the conversation. Throws 404 for what is not theirs to see, 409 when it is too late. */
  async run(
    me: Principal,
    id: string,
    act: QuestionAct,
    work: (manager: EntityManager, conversationId: string, question: QuestionRow) => Promise<void>,
  ): Promise<string> {
    return this.db.transaction(async (manager) => {
      const known = await this.questions.byId(manager, id);
      if (!known) throw notFound('question');
      const place = await this.reader.placeOf(manager, known.conversationId);
      await this.doorkeeper.toWorkOn(manager, me, place, 'question');
      const { question, facts } = await this.door.forChange(manager, id, act);
      await work(manager, facts.id, question);
      return facts.id;
    });
  }
}
