import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditFact } from '../../../../access/contract.js';
import { conflict, newId, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import type { DepartmentFacts } from '../../../agents/contract.js';
import { DepartmentRepository } from '../../../agents/index.js';
import { NamedByRules } from '../../rules/index.js';
import { LadderRepository } from '../data/ladder.repository.js';
import { QuestionRepository } from '../data/question.repository.js';
import { inWords } from './refusals.js';
import { SettingNewsTeller } from './setting-news.js';

export type DepartmentContent = Omit<DepartmentFacts, 'id'>;

/** Departments are added, changed and removed. */
@Injectable()
export class KeepDepartments {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly departments: DepartmentRepository,
    private readonly ladders: LadderRepository,
    private readonly questions: QuestionRepository,
    private readonly rules: NamedByRules,
    private readonly news: SettingNewsTeller,
  ) {}

  /** Answers the id. Throws 422 when nobody would hear a question, 409 for a name that is taken. */
  async add(by: AuditFact['by'], content: DepartmentContent): Promise<string> {
    const department = { id: newId(), ...checked(content) };
    await this.within(async (manager) => {
      await this.departments.add(manager, department);
      await this.tell(manager, by, 'added', department);
    });
    return department.id;
  }

  /** Throws 404, 409 and 422. */
  async change(by: AuditFact['by'], id: string, change: Partial<DepartmentContent>): Promise<void> {
    await this.within(async (manager) => {
      const before = await this.existing(manager, id);
      const department = { ...before, ...checked({ ...before, ...change }) };
      await this.departments.change(manager, department);
      await this.tell(manager, by, 'changed', department);
    });
  }

  /** Throws 404, 409 while questions are open or a ladder or a rule asks it: both would lead nowhere. */
  async remove(by: AuditFact['by'], id: string): Promise<void> {
    await this.within(async (manager) => {
      const department = await this.existing(manager, id);
      const open = await this.questions.openCountOf(manager, id);
      const ladders = await this.ladders.namesAsking(manager, id);
      if (open > 0 || ladders.length > 0)
        throw conflict('department.in-use', inUse(department.name, open, ladders), {
          openQuestions: open,
          ladders,
        });
      await this.rules.refuse(manager, department);
      await this.departments.remove(manager, id);
      await this.tell(manager, by, 'removed', department);
    });
  }

  private async existing(manager: EntityManager, id: string): Promise<DepartmentFacts> {
    const department = await this.departments.byId(id, manager);
    if (!department) throw notFound('department');
    return department;
  }

  private tell(
    manager: EntityManager,
    by: AuditFact['by'],
    act: 'added' | 'changed' | 'removed',
    { id, name, memberIds, emails }: DepartmentFacts,
  ): Promise<void> {
    const detail = { name, memberIds, addresses: emails.length };
    return this.news.tell(manager, { by, what: 'department', act, id, detail });
  }

  private within(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    return inWords(this.db.transaction(work));
  }
}

function inUse(name: string, open: number, ladders: readonly string[]): string {
  const reasons = [
    ...(open > 0 ? [`${open} open question${open === 1 ? '' : 's'}`] : []),
    ...ladders.map((ladder) => `the ladder ${ladder}`),
  ];
  return `${name} still has ${reasons.join(' and ')}. Withdraw or change that first.`;
}

function checked(content: DepartmentContent): DepartmentContent {
  const emails = [...new Set(content.emails.map((email) => email.toLowerCase()))];
  const memberIds = [...new Set(content.memberIds)];
  if (emails.length === 0 && memberIds.length === 0)
    throw unprocessable(
      'department.nobody',
      'Nobody would hear a question to this department. Add a member or an e-mail address.',
    );
  const { name, description, language, calendarId, answerWithinMinutes } = content;
  return { name, description, language, calendarId, answerWithinMinutes, emails, memberIds };
}
