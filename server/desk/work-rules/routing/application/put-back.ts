import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People } from '../../../../access/index.js';
import { newId } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import {
  AssignConversation,
  ConversationRepository,
  InternalNotes,
} from '../../../conversations/index.js';
import { type HeldWork, QueueEntryRepository } from '../data/queue-entry.repository.js';
import { QueueRepository } from '../data/queue.repository.js';

/** Takes a conversation from somebody who does not answer, back into the queue it came from. */
@Injectable()
export class PutBack {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly assignment: AssignConversation,
    private readonly notes: InternalNotes,
    private readonly entries: QueueEntryRepository,
    private readonly queues: QueueRepository,
    private readonly people: People,
  ) {}

  /** False when it is answered, closed or somebody else's by now, or its queue is gone. */
  async back(
    manager: EntityManager,
    { conversationId, queueId, userId }: HeldWork,
    why: 'gone' | 'silent',
    now: Date,
  ): Promise<boolean> {
    await this.entries.takeTurn(manager);
    const facts = await this.conversations.lock(manager, conversationId);
    if (facts?.assigneeId !== userId || facts.status !== 'open' || !facts.unansweredSince)
      return false;
    await this.entries.release(manager, conversationId);
    const queue = queueId === null ? undefined : await this.queues.byId(queueId, manager);
    if (!queue?.enabled) return false;
    await this.assignment.assign(manager, facts, { userId: null, teamId: facts.teamId }, null);
    const entry = { conversationId, queueId: queue.id, since: now, passedIds: [userId] };
    await this.entries.add(manager, { id: newId(), ...entry });
    const data = { queueId: queue.id, fromUserId: userId, why };
    await this.conversations.record(manager, conversationId, [
      { type: 'conversation.returned-to-queue', actorId: null, data },
    ]);
    await this.note(manager, conversationId, `${await this.reason(userId, why)} “${queue.name}”.`);
    return true;
  }

  private async reason(userId: string, why: 'gone' | 'silent'): Promise<string> {
    const name = (await this.people.namesOf([userId])).get(userId) ?? '';
    return why === 'gone'
      ? `${name} is not at the desk; this waits unanswered and went back to`
      : `Nothing was heard from ${name} here for too long; this went back to`;
  }

  private async note(manager: EntityManager, id: string, body: string): Promise<void> {
    const facts: ConversationFacts | undefined = await this.conversations.lock(manager, id);
    if (!facts) return;
    const author = { authorId: null, authorName: 'Routing' };
    await this.notes.bring(manager, facts, { id: newId(), body, ...author, mentions: [] });
  }
}
