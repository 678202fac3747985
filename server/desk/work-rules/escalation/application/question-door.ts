import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { conflict, notFound } from '../../../../platform/kernel/index.js';
import { DepartmentRepository } from '../../../agents/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { QuestionReader } from '../data/question.reader.js';
import { QuestionRepository, type QuestionRow } from '../data/question.repository.js';
import { type QuestionAct, questionAfter } from '../domain/question-states.js';

const REFUSALS = {
  answered: 'This question has been answered already.',
  withdrawn: 'This question has been withdrawn; no answer is needed any more.',
  open: 'This is not possible now.',
};

/** The one way to a question: what it is about is held until the end of the transaction. */
@Injectable()
export class QuestionDoor {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly reader: QuestionReader,
    private readonly conversations: ConversationRepository,
    private readonly departments: DepartmentRepository,
    private readonly people: People,
  ) {}

  /** Throws 404 `question.not-found`, or 409 `question.answered` and `question.withdrawn`. */
  async forChange(
    manager: EntityManager,
    id: string,
    act: QuestionAct,
  ): Promise<{ question: QuestionRow; facts: ConversationFacts }> {
    const before = await this.questions.byId(manager, id);
    if (!before) throw notFound('question');
    const place = await this.reader.placeOf(manager, before.conversationId);
    const facts = await this.conversations.lock(manager, place);
    const question = await this.questions.byId(manager, id);
    if (!facts || !question) throw notFound('question');
    if (!questionAfter(question.state, act))
      throw conflict(`question.${question.state}`, REFUSALS[question.state]);
    return { question, facts };
  }

  /** Whether the question was put to a department for which this person answers. Throws 404 otherwise. */
  async asMember(manager: EntityManager, me: Principal, id: string): Promise<void> {
    const question = await this.questions.byId(manager, id);
    const mine = await this.departments.ofMember(me.userId, manager);
    if (!question || !mine.includes(question.departmentId)) throw notFound('question');
  }

  /** Who asked and who has the conversation, of those who may see it. */
  async whoWaits(
    manager: EntityManager,
    facts: ConversationFacts,
    { askedBy }: Pick<QuestionRow, 'askedBy'>,
  ): Promise<string[]> {
    const open = await this.people.whoMayWorkOn(facts, manager);
    const waiting = new Set([askedBy, facts.assigneeId]);
    return open.filter((id) => waiting.has(id));
  }
}
