import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { ChangeStatus } from '../../../conversations/index.js';
import { EscalationRepository } from '../data/escalation.repository.js';
import type { QuestionRow } from '../data/question.repository.js';
import { escalationAfter } from '../domain/escalation-states.js';
import { ReturnEscalation } from './return-escalation.js';

/** What an answer changes besides itself: the conversation wakes, the ladder comes back from the department. */
@Injectable()
export class ReturnFromDepartment {
  constructor(
    private readonly escalations: EscalationRepository,
    private readonly returning: ReturnEscalation,
    private readonly status: ChangeStatus,
  ) {}

  async settle(
    manager: EntityManager,
    facts: ConversationFacts,
    { escalationId, departmentId }: QuestionRow,
  ): Promise<void> {
    const escalation = escalationId
      ? await this.escalations.byId(manager, escalationId)
      : undefined;
    // An answer that comes after the climb is still a note, but somebody else has been asked by then.
    if (
      escalation?.target?.kind === 'department' &&
      escalation.target.id === departmentId &&
      escalationAfter(escalation.state, 'return')
    )
      await this.returning.byDepartment(manager, facts, escalation);
    if (facts.status === 'snoozed')
      await this.status.wake(manager, facts, 'question-answered', null);
  }
}
