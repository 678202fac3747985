import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock, newId, unprocessable } from '../../../../platform/kernel/index.js';
import { InternalNotes } from '../../../conversations/index.js';
import { QuestionRepository } from '../data/question.repository.js';
import { QuestionDoor } from './question-door.js';
import { QuestionTeller } from './question-teller.js';
import { ReturnFromDepartment } from './return-from-department.js';

export interface GivenAnswer {
  text: string;
  /** Null: somebody without an account. */
  userId: string | null;
  /** How the note names them. */
  name: string;
}

/** An answer becomes an internal note, once, and wakes whoever waits for it. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly door: QuestionDoor,
    private readonly questions: QuestionRepository,
    private readonly notes: InternalNotes,
    private readonly teller: QuestionTeller,
    private readonly after: ReturnFromDepartment,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 422 without a text, 409 when it is answered or withdrawn already, 404 when it is gone. */
  async answer(
    manager: EntityManager,
    questionId: string,
    { text, userId, name }: GivenAnswer,
  ): Promise<void> {
    const body = text.trim();
    if (body === '') throw unprocessable('question.answer-empty', 'Write your answer.');
    const { question, facts } = await this.door.forChange(manager, questionId, 'answer');
    const noteId = newId();
    await this.notes.bring(manager, facts, {
      id: noteId,
      body,
      authorId: userId,
      authorName: name,
      mentions: await this.door.whoWaits(manager, facts, question),
    });
    const answer = { at: this.clock.now(), userId, answerer: name, text: body, noteId };
    await this.questions.answer(manager, questionId, answer);
    await this.teller.tell(manager, facts.id, question, { act: 'answered', by: userId });
    await this.after.settle(manager, facts, question);
  }
}
