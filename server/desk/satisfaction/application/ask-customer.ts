import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Deliveries } from '../../../channels/index.js';
import { failpoint } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../conversations/contract.js';
import { ConversationRepository } from '../../conversations/index.js';
import { SatisfactionDueRepository } from '../data/due.repository.js';
import { AskIfFit } from './ask-if-fit.js';

/**
 * Asks customers about conversations that are due, each once: the question, its line in the ledger
 * and the end of the wait are one transaction.
 */
@Injectable()
export class AskCustomer {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly due: SatisfactionDueRepository,
    private readonly conversations: ConversationRepository,
    private readonly asking: AskIfFit,
    private readonly deliveries: Deliveries,
  ) {}

  /** Answers how many were looked at. */
  async next(atMost: number): Promise<number> {
    const ids = await this.due.next(atMost);
    for (const id of ids) if (await this.about(id)) this.deliveries.wake();
    return ids.length;
  }

  private about(conversationId: string): Promise<boolean> {
    return this.db.transaction(async (manager) => {
      const facts = await this.conversations.lock(manager, conversationId);
      const isAsked = await this.decide(manager, conversationId, facts);
      failpoint('satisfaction.before-commit');
      return isAsked;
    });
  }

  private async decide(
    manager: EntityManager,
    conversationId: string,
    facts: ConversationFacts | undefined,
  ): Promise<boolean> {
    const due = await this.due.take(manager, conversationId);
    return due && facts ? this.asking.ask(manager, facts, due) : false;
  }
}
