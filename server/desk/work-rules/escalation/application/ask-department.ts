import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, newId, unprocessable } from '../../../../platform/kernel/index.js';
import type { DepartmentFacts } from '../../../agents/contract.js';
import { DepartmentRepository } from '../../../agents/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import type { Escalation } from '../data/escalation.entity.js';
import { QuestionReader } from '../data/question.reader.js';
import { type NewQuestion, QuestionRepository } from '../data/question.repository.js';
import { BusinessTimes } from './business-times.js';
import { QuestionTeller } from './question-teller.js';

export interface DepartmentQuestion {
  departmentId: string;
  text: string;
  /** Which messages the department sees. */
  messageIds: readonly string[];
  /** Null: a rule asks. */
  by: Pick<Principal, 'userId' | 'name' | 'ip'> | null;
  ruleId?: string;
}

/** Share of the time after which the department is warned. */
const WARN_AFTER = 0.75;
const CONTEXT_OF_ESCALATION = 5;

/** Asks a department about a conversation; the agent keeps it. */
@Injectable()
export class AskDepartment {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly questions: QuestionRepository,
    private readonly reader: QuestionReader,
    private readonly times: BusinessTimes,
    private readonly teller: QuestionTeller,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Within the transaction that holds the conversation. Answers the id. Throws 422 for a text that is
   * empty, a department that is gone, or one in which nobody would hear it.
   */
  async ask(
    manager: EntityManager,
    facts: ConversationFacts,
    { departmentId, text, messageIds, by, ruleId }: DepartmentQuestion,
  ): Promise<string> {
    const department = await this.reachable(manager, departmentId);
    if (text.trim() === '') throw unprocessable('question.empty', 'Write what you want to know.');
    const now = this.clock.now();
    const within = department.answerWithinMinutes;
    return this.keep(manager, facts, department, {
      id: newId(),
      conversationId: facts.id,
      departmentId,
      escalationId: null,
      text: text.trim(),
      messageIds: await this.questions.messagesOf(manager, facts.id, messageIds),
      askedBy: by?.userId ?? null,
      askedByRule: ruleId ?? null,
      askedAt: now,
      warnAt: await this.times.after(department.calendarId, now, within * WARN_AFTER),
      dueAt: await this.times.after(department.calendarId, now, within),
    });
  }

  /** The department is a rung: its note is the question, its time the time to answer. */
  async forEscalation(
    manager: EntityManager,
    facts: ConversationFacts,
    {
      departmentId,
      escalation,
      dueAt,
    }: { departmentId: string; escalation: Escalation; dueAt: Date },
  ): Promise<void> {
    const department = await this.reachable(manager, departmentId);
    await this.keep(manager, facts, department, {
      id: newId(),
      conversationId: facts.id,
      departmentId,
      escalationId: escalation.id,
      text: escalation.note,
      messageIds: await this.reader.newestOf(manager, facts.id, CONTEXT_OF_ESCALATION),
      askedBy: escalation.raisedBy,
      askedByRule: escalation.raisedByRule,
      askedAt: escalation.rungSince,
      warnAt: null,
      dueAt,
    });
  }

  private async keep(
    manager: EntityManager,
    facts: ConversationFacts,
    department: DepartmentFacts,
    question: NewQuestion,
  ): Promise<string> {
    await this.questions.add(manager, question);
    await this.teller.tell(manager, facts.id, question, { act: 'asked', by: question.askedBy });
    await this.teller.write(manager, department, question, { isReminder: false });
    return question.id;
  }

  private async reachable(manager: EntityManager, id: string): Promise<DepartmentFacts> {
    const department = await this.departments.byId(id, manager);
    if (!department)
      throw unprocessable('department.unknown', 'This department is gone. Choose another.');
    if (department.memberIds.length === 0 && department.emails.length === 0)
      throw unprocessable(
        'department.nobody',
        `Nobody would hear a question to ${department.name}: give it members or an e-mail address first.`,
      );
    return department;
  }
}
