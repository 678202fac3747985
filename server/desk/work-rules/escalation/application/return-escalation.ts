import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, newId, unprocessable } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { AssignConversation, ChangeStatus, InternalNotes } from '../../../conversations/index.js';
import type { Escalation } from '../data/escalation.entity.js';
import { EscalationTeller } from './escalation-teller.js';
import { stateAfter } from './handle-escalation.js';

/** Gives a conversation back to its agent, with an answer. */
@Injectable()
export class ReturnEscalation {
  constructor(
    private readonly teller: EscalationTeller,
    private readonly notes: InternalNotes,
    private readonly assignments: AssignConversation,
    private readonly status: ChangeStatus,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By a person. Throws 422 without an answer. */
  async byPerson(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
    { by, note }: { by: Pick<Principal, 'userId' | 'name' | 'ip'>; note: string },
  ): Promise<void> {
    const body = note.trim();
    if (body === '') throw unprocessable('escalation.answer-missing', 'Write your answer.');
    const agentId = await this.agentOf(manager, facts, escalation);
    await this.notes.bring(manager, facts, {
      id: newId(),
      body,
      authorId: by.userId,
      authorName: null,
      mentions: agentId && agentId !== by.userId ? [agentId] : [],
    });
    const hasIt = facts.assigneeId === escalation.holderId || facts.assigneeId === by.userId;
    if (agentId && agentId !== facts.assigneeId && hasIt) {
      const assignee = { userId: agentId, teamId: facts.teamId };
      await this.assignments.assign(manager, facts, assignee, by.userId);
    }
    await this.keep(manager, facts, escalation, { by, note: body });
  }

  /** The department on this rung has answered; its answer stands in the conversation already. */
  async byDepartment(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
  ): Promise<void> {
    await this.keep(manager, facts, escalation, { by: null, note: null });
  }

  private async keep(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
    { by, note }: { by: Pick<Principal, 'userId' | 'name' | 'ip'> | null; note: string | null },
  ): Promise<void> {
    const at = this.clock.now();
    escalation.state = stateAfter(escalation, 'return');
    Object.assign(escalation, { dueAt: null, unheardSince: null, endedAt: at });
    await this.teller.keep(manager, escalation, { act: 'returned', at, by, step: { note } });
    if (facts.status === 'snoozed')
      await this.status.wake(manager, facts, 'escalation', by?.userId ?? null);
  }

  private async agentOf(
    manager: EntityManager,
    facts: ConversationFacts,
    { agentId }: Escalation,
  ): Promise<string | null> {
    if (!agentId) return null;
    return (await this.people.canTakeOver(agentId, facts, manager)) ? agentId : null;
  }
}
