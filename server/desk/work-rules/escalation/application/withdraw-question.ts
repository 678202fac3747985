import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import type { Escalation } from '../data/escalation.entity.js';
import { QuestionRepository, type QuestionRow } from '../data/question.repository.js';
import { QuestionTeller } from './question-teller.js';

/** Takes questions back; their links say so from then on. */
@Injectable()
export class WithdrawQuestion {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly teller: QuestionTeller,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Within the transaction that holds the conversation. */
  async withdraw(
    manager: EntityManager,
    conversationId: string,
    question: QuestionRow,
    actorId: string | null,
  ): Promise<void> {
    await this.questions.withdraw(manager, question.id, this.clock.now(), actorId);
    await this.teller.tell(manager, conversationId, question, { act: 'withdrawn', by: actorId });
  }

  /** Nobody needs to answer any more what was asked on this ladder. */
  async ofEscalation(
    manager: EntityManager,
    { id, conversationId }: Escalation,
    by: Pick<Principal, 'userId'> | null,
  ): Promise<void> {
    for (const question of await this.questions.openOfEscalation(manager, id))
      await this.withdraw(manager, conversationId, question, by?.userId ?? null);
  }
}
