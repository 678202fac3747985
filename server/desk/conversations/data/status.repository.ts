import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Outcome } from '../contract.js';

/** Status with its author and time: a row each for a closure and a snooze, the present on the conversation. */
@Injectable()
export class StatusRepository {
  async close(
    manager: EntityManager,
    closure: {
      id: string;
      conversationId: string;
      outcome: Outcome;
      reason: string | null | undefined;
      actorId: string | null;
    },
  ): Promise<void> {
    await this.endSnooze(manager, closure.conversationId, 'resolve');
    await manager.query(
      `insert into closure (id, conversation_id, outcome, reason, resolved_by) values ($1, $2, $3, $4, $5)`,
      [
        closure.id,
        closure.conversationId,
        closure.outcome,
        closure.reason?.trim() || null,
        closure.actorId,
      ],
    );
    await manager.query(
      `update conversation set status = 'resolved', resolved_at = now(), snoozed_until = null, updated_at = now()
       where id = $1`,
      [closure.conversationId],
    );
  }

  async open(
    manager: EntityManager,
    conversationId: string,
    actorId: string | null,
  ): Promise<void> {
    await this.endSnooze(manager, conversationId, actorId ? 'agent' : 'time');
    await manager.query(
      `update closure set reopened_at = now(), reopened_by = $2 where conversation_id = $1 and reopened_at is null`,
      [conversationId, actorId],
    );
    await manager.query(
      `update conversation set status = 'open', resolved_at = null, snoozed_until = null, updated_at = now()
       where id = $1`,
      [conversationId],
    );
  }

  async wait(
    manager: EntityManager,
    conversationId: string,
    actorId: string | null,
  ): Promise<void> {
    await this.endSnooze(manager, conversationId, actorId ? 'agent' : 'time');
    await manager.query(
      `update conversation set status = 'waiting', snoozed_until = null, updated_at = now() where id = $1`,
      [conversationId],
    );
  }

  async snooze(
    manager: EntityManager,
    snooze: { id: string; conversationId: string; until: Date | null; actorId: string | null },
  ): Promise<void> {
    await this.endSnooze(manager, snooze.conversationId, 'agent');
    await manager.query(
      `insert into snooze (id, conversation_id, until, snoozed_by) values ($1, $2, $3, $4)`,
      [snooze.id, snooze.conversationId, snooze.until, snooze.actorId],
    );
    await manager.query(
      `update conversation set status = 'snoozed', snoozed_until = $2, updated_at = now() where id = $1`,
      [snooze.conversationId, snooze.until],
    );
  }

  /** Conversations whose time has come, locked for this transaction. */
  async dueSince(manager: EntityManager): Promise<Date | null> {
    const [row]: [{ since: Date | null }] = await manager.query(
      `select min(snoozed_until) as since from conversation
       where status = 'snoozed' and snoozed_until <= now()`,
    );
    return row.since;
  }

  async claimDue(manager: EntityManager, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from conversation where status = 'snoozed' and snoozed_until <= now()
       order by snoozed_until limit $1 for no key update skip locked`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  private async endSnooze(
    manager: EntityManager,
    conversationId: string,
    by: string,
  ): Promise<void> {
    await manager.query(
      `update snooze set ended_at = now(), ended_by = $2 where conversation_id = $1 and ended_at is null`,
      [conversationId, by],
    );
  }
}
