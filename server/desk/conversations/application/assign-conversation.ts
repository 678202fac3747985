import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People, Teams } from '../../../access/index.js';
import { newId, unprocessable } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../contract.js';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { ConversationRepository } from '../data/conversation.repository.js';

export interface Assignee {
  userId: string | null;
  teamId: string | null;
}

/** Gives a conversation to a person, a team, both or nobody. Throws 422 when they cannot see its channel. */
@Injectable()
export class AssignConversation {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly rows: AssignmentRepository,
    private readonly people: People,
    private readonly teams: Teams,
  ) {}

  async assign(
    manager: EntityManager,
    facts: ConversationFacts,
    { userId, teamId }: Assignee,
    actorId: string | null,
  ): Promise<void> {
    if (userId === facts.assigneeId && teamId === facts.teamId) return;
    if (userId && !(await this.people.canTakeOver(userId, facts, manager)))
      throw unprocessable('assignment.no-access', 'This person does not work on this channel.');
    if (teamId && !(await this.teams.canTakeOver(teamId, facts, manager)))
      throw unprocessable('assignment.no-access', 'This team does not work on this channel.');
    await this.rows.assign(manager, {
      id: newId(),
      conversationId: facts.id,
      userId,
      teamId,
      actorId,
    });
    await this.conversations.record(manager, facts.id, [
      {
        type: 'conversation.assigned',
        actorId,
        data: { userId, teamId, fromUserId: facts.assigneeId, fromTeamId: facts.teamId },
      },
    ]);
  }
}
