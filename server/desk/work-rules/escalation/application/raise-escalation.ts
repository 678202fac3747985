import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import {
  CLOCK,
  type Clock,
  conflict,
  newId,
  unprocessable,
} from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import type { EscalationReason } from '../contract.js';
import type { Escalation } from '../data/escalation.entity.js';
import { EscalationRepository } from '../data/escalation.repository.js';
import { LadderRepository } from '../data/ladder.repository.js';
import { ClimbLadder } from './climb-ladder.js';
import { HandleEscalation } from './handle-escalation.js';

export interface NewEscalation {
  ladderId: string;
  reason: EscalationReason;
  /** What the next one must know. */
  note: string;
  /** Null: a rule raised it. */
  by: Pick<Principal, 'userId' | 'name' | 'ip'> | null;
  ruleId?: string;
}

/** Sends a conversation up a ladder. */
@Injectable()
export class RaiseEscalation {
  constructor(
    private readonly ladders: LadderRepository,
    private readonly escalations: EscalationRepository,
    private readonly climbing: ClimbLadder,
    private readonly handling: HandleEscalation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Within the transaction that holds the conversation. Answers the id. Throws 422 without a note or
   * for a ladder that is not there, 409 while another escalation is under way.
   */
  async raise(
    manager: EntityManager,
    facts: ConversationFacts,
    { ladderId, reason, note, by, ruleId }: NewEscalation,
  ): Promise<string> {
    const text = note.trim();
    if (by && text === '')
      throw unprocessable('escalation.note-missing', 'Write what the next one must know.');
    if (facts.status === 'resolved')
      throw conflict('escalation.resolved', 'This conversation is resolved. Open it again first.');
    const ladder = await this.ladders.byId(ladderId, manager);
    if (!ladder)
      throw unprocessable('ladder.unknown', 'This ladder is not there any more. Choose another.');
    await this.makeRoom(manager, facts, by);
    const now = this.clock.now();
    const escalation: Escalation = {
      id: newId(),
      conversationId: facts.id,
      ladderId,
      ladderName: ladder.name,
      calendarId: ladder.calendarId,
      rungs: ladder.rungs,
      state: 'raised',
      rung: 0,
      target: null,
      askedIds: [],
      // Nobody hands something over to themselves.
      askedBefore: [by?.userId, facts.assigneeId].filter((id) => typeof id === 'string'),
      agentId: facts.assigneeId ?? by?.userId ?? null,
      reason,
      note: text,
      raisedBy: by?.userId ?? null,
      raisedByRule: ruleId ?? null,
      raisedAt: now,
      rungSince: now,
      dueAt: null,
      unheardSince: null,
      acknowledgedAt: null,
      holderId: null,
      endedAt: null,
    };
    await this.climbing.begin(manager, facts, escalation, by);
    return escalation.id;
  }

  /** One at a time: what came back makes room, what is under way does not. */
  private async makeRoom(
    manager: EntityManager,
    facts: ConversationFacts,
    by: NewEscalation['by'],
  ): Promise<void> {
    const open = await this.escalations.openOf(manager, facts.id);
    if (!open) return;
    if (open.state !== 'returned')
      throw conflict('escalation.open', 'This conversation is escalated already.', {
        escalationId: open.id,
      });
    await this.handling.close(manager, open, by);
  }
}
