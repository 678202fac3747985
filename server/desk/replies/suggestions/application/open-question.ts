import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { QuestionReader } from '../data/question.reader.js';
import { questionOf } from '../domain/question-of.js';

/** What a customer asks now, for somebody who may see it. */
@Injectable()
export class OpenQuestion {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly questions: QuestionReader,
  ) {}

  /** Undefined when no customer has spoken. Throws 404 for what is not theirs to see. */
  async of(
    me: Principal,
    conversationId: string,
  ): Promise<{ messageId: string; text: string } | undefined> {
    const { manager } = this.db;
    await this.doorkeeper.toSee(manager, me, conversationId);
    const asked = await this.questions.open(manager, conversationId);
    return asked[0] && { messageId: asked[0].id, text: questionOf(asked) };
  }
}
