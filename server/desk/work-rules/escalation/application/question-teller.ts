import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, People } from '../../../../access/index.js';
import type { DepartmentFacts } from '../../../agents/contract.js';
import { DepartmentRepository } from '../../../agents/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { NewQuestion } from '../data/question.repository.js';
import { WriteQuestionMail } from './write-question-mail.js';

type QuestionAct = 'asked' | 'reminded' | 'answered' | 'due-soon' | 'overdue' | 'withdrawn';
type Told = Pick<NewQuestion, 'id' | 'departmentId' | 'askedBy'>;

/** Tells of questions: in the conversation's feed, in the audit log, and to addresses by mail. */
@Injectable()
export class QuestionTeller {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly mails: WriteQuestionMail,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly departments: DepartmentRepository,
  ) {}

  async tell(
    manager: EntityManager,
    conversationId: string,
    { id, departmentId, askedBy }: Told,
    { act, by }: { act: QuestionAct; by: string | null },
  ): Promise<void> {
    const type = `question.${act}`;
    const departmentName =
      (await this.departments.namesOf([departmentId], manager)).get(departmentId) ?? '';
    const data = { questionId: id, departmentId, departmentName, askedById: askedBy };
    await this.conversations.record(manager, conversationId, [{ type, actorId: by, data }]);
    const name = by && (await this.people.namesOf([by])).get(by);
    await this.audit.record(manager, {
      by: by && name ? { userId: by, name, ip: null } : null,
      action: type,
      target: { type: 'conversation', id: conversationId },
      detail: { questionId: id, departmentId },
    });
  }

  /** One mail to each address of the department, each with a way in of its own. */
  write(
    manager: EntityManager,
    department: DepartmentFacts,
    question: NewQuestion,
    options: { isReminder: boolean },
  ): Promise<void> {
    return this.mails.write(manager, department, question, options);
  }
}
