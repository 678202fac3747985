import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock, failpoint } from '../../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import { ClimbLadder } from '../application/climb-ladder.js';
import { EscalationRepository } from '../data/escalation.repository.js';

const BATCH = 50;

/**
 * Climbs what nobody acknowledged in time. Each escalation in a transaction of its own, by the
 * database's clock: the row that says it is due is changed with what follows from it, so a crash
 * between the two is impossible and a second worker finds nothing left to do.
 */
@IsDrain()
@Injectable()
export class EscalationsDrain implements Drain {
  readonly name = 'escalations';
  readonly everyMs = 1000;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly escalations: EscalationRepository,
    private readonly conversations: ConversationRepository,
    private readonly climbing: ClimbLadder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.escalations.due(this.db.manager, BATCH);
    for (const conversationId of due) await this.climb(conversationId);
    return due.length === BATCH;
  }

  private async climb(conversationId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const facts = await this.conversations.lock(manager, conversationId);
      const escalation = await this.escalations.openOf(manager, conversationId);
      if (!facts || !escalation || !(await this.escalations.isDue(manager, escalation.id))) return;
      const now = this.clock.now();
      const climb = { why: 'unacknowledged' as const, by: null, note: null, now };
      await this.climbing.climb(manager, facts, escalation, climb);
      failpoint('escalation.before-commit');
    });
  }
}
