import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock, conflict, unprocessable } from '../../../../platform/kernel/index.js';
import { DepartmentRepository } from '../../../agents/index.js';
import { QuestionRepository, type QuestionRow } from '../data/question.repository.js';
import { QuestionTeller } from './question-teller.js';

const BETWEEN_MS = 10 * 60_000;

/** Writes to a department again, at most every ten minutes. */
@Injectable()
export class RemindDepartment {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly questions: QuestionRepository,
    private readonly teller: QuestionTeller,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 409 when it was reminded just now, 422 when the department is gone. */
  async remind(
    manager: EntityManager,
    conversationId: string,
    question: QuestionRow,
    actorId: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const last = question.remindedAt;
    if (last && now.getTime() - last.getTime() < BETWEEN_MS)
      throw conflict(
        'question.just-reminded',
        'The department was reminded in the last ten minutes. Give it a moment.',
      );
    const department = await this.departments.byId(question.departmentId, manager);
    if (!department)
      throw unprocessable('department.unknown', 'This department is gone. Withdraw the question.');
    await this.questions.markReminded(manager, question.id, now);
    await this.teller.write(manager, department, question, { isReminder: true });
    await this.teller.tell(manager, conversationId, question, { act: 'reminded', by: actorId });
  }
}
