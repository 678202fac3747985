import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { AnswerQuestion } from './answer-question.js';
import { QuestionDoor } from './question-door.js';

/** A member of the department answers in the desk. */
@Injectable()
export class AnswerAsMember {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: QuestionDoor,
    private readonly answering: AnswerQuestion,
  ) {}

  /** Throws 404 for a question of another department, 422 and 409 as AnswerQuestion. */
  async answer(me: Principal, id: string, text: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      await this.door.asMember(manager, me, id);
      await this.answering.answer(manager, id, { text, userId: me.userId, name: me.name });
    });
  }
}
