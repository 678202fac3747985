import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import type { Escalation } from './escalation.entity.js';
import type { EscalationStep } from './escalation-step.entity.js';

const COLUMNS = `id, conversation_id as "conversationId", ladder_id as "ladderId",
  ladder_name as "ladderName", calendar_id as "calendarId", rungs, state, rung, target,
  asked_ids as "askedIds", asked_before as "askedBefore", agent_id as "agentId", reason, note, raised_by as "raisedBy",
  raised_by_rule as "raisedByRule", raised_at as "raisedAt", rung_since as "rungSince",
  due_at as "dueAt", unheard_since as "unheardSince", acknowledged_at as "acknowledgedAt",
  holder_id as "holderId", ended_at as "endedAt"`;

export type NewStep = Omit<EscalationStep, 'id' | 'escalationId'>;

/** Rows of escalations and of their steps. Whoever changes one holds the row of its conversation. */
@Injectable()
export class EscalationRepository {
  /** The one that is not closed. */
  async openOf(manager: EntityManager, conversationId: string): Promise<Escalation | undefined> {
    const rows: Escalation[] = await manager.query(
      `select ${COLUMNS} from escalation where conversation_id = $1 and state <> 'closed'`,
      [conversationId],
    );
    return rows[0];
  }

  async byId(manager: EntityManager, id: string): Promise<Escalation | undefined> {
    const rows: Escalation[] = await manager.query(
      `select ${COLUMNS} from escalation where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Conversations with an escalation whose time to acknowledge is over, the longest overdue first. */
  async due(manager: EntityManager, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select conversation_id as id from escalation where due_at <= now() order by due_at limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** By the database's clock, as the drain that asks for what is due. */
  async isDue(manager: EntityManager, id: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from escalation where id = $1 and due_at <= now()`,
      [id],
    );
    return rows.length > 0;
  }

  async save(manager: EntityManager, row: Escalation): Promise<void> {
    await manager.query(
      `insert into escalation (id, conversation_id, ladder_id, ladder_name, calendar_id, rungs, state,
         rung, target, asked_ids, asked_before, agent_id, reason, note, raised_by, raised_by_rule, raised_at,
         rung_since, due_at, unheard_since, acknowledged_at, holder_id, ended_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
         $20, $21, $22, $23)
       on conflict (id) do update set state = excluded.state, rung = excluded.rung,
         target = excluded.target, asked_ids = excluded.asked_ids, asked_before = excluded.asked_before, rung_since = excluded.rung_since,
         due_at = excluded.due_at, unheard_since = excluded.unheard_since,
         acknowledged_at = excluded.acknowledged_at, holder_id = excluded.holder_id,
         ended_at = excluded.ended_at`,
      [
        row.id,
        row.conversationId,
        row.ladderId,
        row.ladderName,
        row.calendarId,
        JSON.stringify(row.rungs),
        row.state,
        row.rung,
        row.target && JSON.stringify(row.target),
        row.askedIds,
        row.askedBefore,
        row.agentId,
        row.reason,
        row.note,
        row.raisedBy,
        row.raisedByRule,
        row.raisedAt,
        row.rungSince,
        row.dueAt,
        row.unheardSince,
        row.acknowledgedAt,
        row.holderId,
        row.endedAt,
      ],
    );
  }

  async addStep(manager: EntityManager, escalationId: string, step: NewStep): Promise<void> {
    await manager.query(
      `insert into escalation_step (id, escalation_id, at, act, rung, actor_id, target_name, why, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        escalationId,
        step.at,
        step.act,
        step.rung,
        step.actorId,
        step.targetName,
        step.why,
        step.note,
      ],
    );
  }
}
