import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { timeCursor, timeMarkIn } from '../../../../platform/database/index.js';
import type { Page } from '../../../../platform/http/index.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { DepartmentRepository } from '../../../agents/index.js';
import { Doorkeeper } from '../../../conversations/index.js';
import type { QuestionState } from '../contract.js';
import {
  type ContextMessage,
  QuestionReader,
  type ShownQuestion,
} from '../data/question.reader.js';
import { QuestionDoor } from './question-door.js';

/** Questions, for the desk that asks them and for the departments that answer. */
@Injectable()
export class ShowQuestions {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly departments: DepartmentRepository,
    private readonly reader: QuestionReader,
    private readonly door: QuestionDoor,
  ) {}

  /** Throws 404 for a conversation that is not theirs to see. */
  async ofConversation(me: Principal, conversationId: string): Promise<ShownQuestion[]> {
    await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    return this.reader.ofConversation(conversationId);
  }

  /** Those put to the departments for which this person answers, newest first. */
  async mine(
    me: Principal,
    { state, limit, cursor }: { state: QuestionState; limit: number; cursor?: string },
  ): Promise<Page<ShownQuestion>> {
    const after = timeMarkIn(cursor);
    const departments = await this.departments.ofMember(me.userId);
    const found = await this.reader.page(departments, { state, limit: limit + 1, after });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const isMore = found.length > limit && last;
    return { items, nextCursor: isMore ? timeCursor({ at: last.sortKey, id: last.id }) : null };
  }

  /** With what it is about. Throws 404 for one of another department. */
  async one(
    me: Principal,
    id: string,
  ): Promise<{ question: ShownQuestion; context: ContextMessage[] }> {
    await this.door.asMember(this.db.manager, me, id);
    const question = await this.reader.byId(id);
    if (!question) throw notFound('question');
    return { question, context: await this.reader.context(this.db.manager, question.messageIds) };
  }
}
