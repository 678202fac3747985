import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, conflict } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { AssignConversation } from '../../../conversations/index.js';
import type { StepAct } from '../contract.js';
import type { Escalation } from '../data/escalation.entity.js';
import { type EscalationAct, escalationAfter } from '../domain/escalation-states.js';
import { EscalationTeller } from './escalation-teller.js';
import { WithdrawQuestion } from './withdraw-question.js';

type Actor = Pick<Principal, 'userId' | 'name' | 'ip'>;

/** What somebody does with an escalation, within the transaction that holds its conversation. */
@Injectable()
export class HandleEscalation {
  constructor(
    private readonly teller: EscalationTeller,
    private readonly assignments: AssignConversation,
    private readonly questions: WithdrawQuestion,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stops the climb. */
  async acknowledge(manager: EntityManager, escalation: Escalation, by: Actor): Promise<void> {
    const now = this.step(escalation, 'acknowledge');
    Object.assign(escalation, { acknowledgedAt: now, holderId: by.userId });
    await this.tell(manager, escalation, { act: 'acknowledged', at: now, by });
  }

  /** The conversation is theirs from now on. Throws 422 when its channel is not open to them. */
  async takeOver(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
    by: Actor,
  ): Promise<void> {
    const now = this.step(escalation, 'take-over');
    escalation.acknowledgedAt ??= now;
    escalation.holderId = by.userId;
    const assignee = { userId: by.userId, teamId: facts.teamId };
    await this.assignments.assign(manager, facts, assignee, by.userId);
    await this.tell(manager, escalation, { act: 'taken-over', at: now, by });
  }

  /** Nothing more is asked of anybody above. Does nothing to what is closed already. */
  async close(manager: EntityManager, escalation: Escalation, by: Actor | null): Promise<void> {
    if (escalation.state === 'closed') return;
    const now = this.step(escalation, 'close');
    escalation.endedAt = now;
    await this.questions.ofEscalation(manager, escalation, by);
    await this.tell(manager, escalation, { act: 'closed', at: now, by });
  }

  private async tell(
    manager: EntityManager,
    escalation: Escalation,
    news: { act: StepAct; at: Date; by: Actor | null },
  ): Promise<void> {
    escalation.dueAt = null;
    escalation.unheardSince = null;
    await this.teller.keep(manager, escalation, news);
  }

  private step(escalation: Escalation, act: EscalationAct): Date {
    escalation.state = stateAfter(escalation, act);
    return this.clock.now();
  }
}

/** Throws 409 when the act is not possible now. */
export function stateAfter({ state }: Escalation, act: EscalationAct): Escalation['state'] {
  const after = escalationAfter(state, act);
  if (!after)
    throw conflict(
      'escalation.state',
      `This is not possible any more: the escalation is ${state.replace('-', ' ')}.`,
      { state },
    );
  return after;
}
