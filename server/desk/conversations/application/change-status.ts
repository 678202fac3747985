import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict, newId, unprocessable } from '../../../platform/kernel/index.js';
import type { ConversationFacts, Outcome, Status } from '../contract.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { StatusRepository } from '../data/status.repository.js';
import { type Act, statusAfter } from '../domain/status-table.js';

export interface Resolution {
  outcome: Outcome;
  reason?: string | null;
}

/** Moves a conversation along the status table, within a transaction that holds its row. */
@Injectable()
export class ChangeStatus {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly rows: StatusRepository,
  ) {}

  /** Throws 422 when no answer was needed and nobody says why, 409 when it is resolved already. */
  async resolve(
    manager: EntityManager,
    facts: ConversationFacts,
    { outcome, reason }: Resolution,
    actorId: string | null,
  ): Promise<void> {
    if (outcome === 'no-answer-needed' && !reason?.trim())
      throw unprocessable('closure.reason-missing', 'Say why no answer was needed.');
    const to = this.step(facts, 'resolve');
    await this.rows.close(manager, {
      id: newId(),
      conversationId: facts.id,
      outcome,
      reason,
      actorId,
    });
    await this.tell(manager, facts, to, actorId, { outcome });
  }

  async reopen(
    manager: EntityManager,
    facts: ConversationFacts,
    actorId: string | null,
  ): Promise<void> {
    const to = this.step(facts, 'reopen');
    await this.rows.open(manager, facts.id, actorId);
    await this.tell(manager, facts, to, actorId);
  }

  async wait(
    manager: EntityManager,
    facts: ConversationFacts,
    actorId: string | null,
  ): Promise<void> {
    const to = this.step(facts, 'wait');
    await this.rows.wait(manager, facts.id, actorId);
    await this.tell(manager, facts, to, actorId);
  }

  /** Until a time, or (null) until the customer replies. Throws 422 for a time that is over. */
  async snooze(
    manager: EntityManager,
    facts: ConversationFacts,
    until: Date | null,
    now: Date,
    actorId: string | null,
  ): Promise<void> {
    if (until && until <= now)
      throw unprocessable('snooze.in-the-past', 'This time is over. Choose a later one.');
    const to = this.step(facts, 'snooze');
    await this.rows.snooze(manager, { id: newId(), conversationId: facts.id, until, actorId });
    await this.tell(manager, facts, to, actorId, { until });
    await this.conversations.record(manager, facts.id, [
      { type: 'conversation.snoozed', actorId, data: { until } },
    ]);
  }

  async wake(
    manager: EntityManager,
    facts: ConversationFacts,
    by: string,
    actorId: string | null,
  ): Promise<void> {
    const to = this.step(facts, 'wake');
    await this.rows.open(manager, facts.id, actorId);
    await this.tell(manager, facts, to, actorId, { by });
    await this.conversations.record(manager, facts.id, [
      { type: 'conversation.woken', actorId, data: { by } },
    ]);
  }

  private step(facts: ConversationFacts, act: Act): Status {
    const to = statusAfter(facts.status, act);
    if (!to)
      throw conflict(
        'conversation.status',
        `This is not possible while the conversation is ${facts.status}.`,
        {
          status: facts.status,
        },
      );
    return to;
  }

  private async tell(
    manager: EntityManager,
    facts: ConversationFacts,
    to: Status,
    actorId: string | null,
    data: Record<string, unknown> = {},
  ): Promise<void> {
    if (to === facts.status && to !== 'snoozed') return;
    await this.conversations.record(manager, facts.id, [
      { type: 'status.changed', actorId, data: { from: facts.status, to, ...data } },
    ]);
    facts.status = to;
  }
}
