import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Teams } from '../../../../access/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { AssignConversation, ConversationRepository } from '../../../conversations/index.js';
import type { Queue } from '../contract.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';

export interface Given {
  entryId: string;
  queue: Pick<Queue, 'id' | 'name' | 'teamId'>;
  userId: string;
  /** Who took it; null when the queue gave it. */
  actorId: string | null;
  now: Date;
}

/** Ends the waiting: the conversation has an agent. Within the turn of whoever decided. */
@Injectable()
export class GiveConversation {
  constructor(
    private readonly assignment: AssignConversation,
    private readonly conversations: ConversationRepository,
    private readonly entries: QueueEntryRepository,
    private readonly teams: Teams,
  ) {}

  async give(manager: EntityManager, facts: ConversationFacts, given: Given): Promise<void> {
    const { entryId, queue, userId, actorId, now } = given;
    await this.assign(manager, facts, { userId, teamId: queue.teamId, actorId });
    await this.entries.give(manager, entryId, userId, now);
    await this.conversations.record(manager, facts.id, [
      {
        type: 'conversation.routed',
        actorId,
        data: { queueId: queue.id, queueName: queue.name, userId },
      },
    ]);
  }

  /** The same for what waited in no queue; the team for what has none yet. */
  async assign(
    manager: EntityManager,
    facts: ConversationFacts,
    { userId, teamId, actorId }: { userId: string; teamId: string | null; actorId: string | null },
  ): Promise<void> {
    const team = facts.teamId ?? (await this.teamFor(manager, facts, teamId));
    await this.assignment.assign(manager, facts, { userId, teamId: team }, actorId);
  }

  private async teamFor(
    manager: EntityManager,
    facts: ConversationFacts,
    teamId: string | null,
  ): Promise<string | null> {
    return teamId && (await this.teams.canTakeOver(teamId, facts, manager)) ? teamId : null;
  }
}
