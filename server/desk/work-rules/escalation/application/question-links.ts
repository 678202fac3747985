import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { conflict, notFound, Problem } from '../../../../platform/kernel/index.js';
import { QuestionLinkRepository } from '../data/question-link.repository.js';
import {
  type ContextMessage,
  QuestionReader,
  type ShownQuestion,
} from '../data/question.reader.js';
import { AnswerQuestion } from './answer-question.js';

export interface LinkedQuestion {
  question: ShownQuestion;
  context: ContextMessage[];
  email: string;
}

/** What somebody without an account sees and does by the link in their mail: one question, one answer. */
@Injectable()
export class QuestionLinks {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly links: QuestionLinkRepository,
    private readonly reader: QuestionReader,
    private readonly answering: AnswerQuestion,
  ) {}

  /** Throws 404 for a link that is not ours, 410 when it is too old, or its question is settled. */
  async show(token: string): Promise<LinkedQuestion> {
    const { questionId, email } = await this.openLink(this.db.manager, token);
    const question = await this.reader.byId(questionId);
    if (!question) throw notFound('question');
    if (question.state !== 'open') throw settled(question.state);
    const context = await this.reader.context(this.db.manager, question.messageIds);
    return { question, context, email };
  }

  /** The answer, once. Throws as `show`, and 422 without a text. */
  async answer(token: string, { text, name }: { text: string; name: string }): Promise<void> {
    await this.db.transaction(async (manager) => {
      const { questionId, email } = await this.openLink(manager, token);
      await this.links.markUsed(manager, token);
      const author = name.trim() === '' ? email : `${name.trim()} (${email})`;
      await this.answering.answer(manager, questionId, { text, userId: null, name: author });
    });
  }

  private async openLink(
    manager: EntityManager,
    token: string,
  ): Promise<{ questionId: string; email: string }> {
    const link = await this.links.find(manager, token);
    if (!link) throw notFound('question');
    if (link.isUsed) throw settled('answered');
    if (link.isExpired)
      throw new Problem(410, 'question.link-expired', 'This link is too old. Ask for a new one.');
    return link;
  }
}

const settled = (state: 'answered' | 'withdrawn' | 'open'): Problem =>
  state === 'withdrawn'
    ? conflict('question.withdrawn', 'This question has been withdrawn; no answer is needed.')
    : conflict('question.answered', 'This question has been answered already. Thank you.');
