import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Escalation } from './escalation.entity.js';
import type { EscalationStep } from './escalation-step.entity.js';

interface Named {
  id: string;
  name: string;
}

export interface ShownStep extends Pick<
  EscalationStep,
  'id' | 'at' | 'act' | 'rung' | 'targetName' | 'why' | 'note'
> {
  actor: Named | null;
}

export interface ShownEscalation extends Pick<
  Escalation,
  | 'id'
  | 'conversationId'
  | 'ladderName'
  | 'state'
  | 'rung'
  | 'target'
  | 'askedIds'
  | 'reason'
  | 'note'
  | 'raisedAt'
  | 'rungSince'
  | 'dueAt'
  | 'unheardSince'
  | 'endedAt'
> {
  rungCount: number;
  raisedBy: Named | null;
  isByRule: boolean;
  holder: Named | null;
  steps: ShownStep[];
}

/** Escalations with their whole way, for screens. */
@Injectable()
export class EscalationReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Newest first, each with its steps in their order. */
  async ofConversation(conversationId: string): Promise<ShownEscalation[]> {
    const rows: Omit<ShownEscalation, 'steps'>[] = await this.db.query(
      `select e.id, e.conversation_id as "conversationId", e.ladder_name as "ladderName", e.state,
         e.rung, e.target, e.asked_ids as "askedIds", e.reason, e.note, e.raised_at as "raisedAt",
         e.rung_since as "rungSince", e.due_at as "dueAt", e.unheard_since as "unheardSince",
         e.ended_at as "endedAt", jsonb_array_length(e.rungs) as "rungCount",
         e.raised_by_rule is not null as "isByRule",
         case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end as "raisedBy",
         case when h.id is not null then json_build_object('id', h.id, 'name', h.name) end as holder
       from escalation e
       left join user_account r on r.id = e.raised_by
       left join user_account h on h.id = e.holder_id
       where e.conversation_id = $1 order by e.raised_at desc, e.id desc limit 50`,
      [conversationId],
    );
    const steps = await this.stepsOf(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, steps: steps.get(row.id) ?? [] }));
  }

  private async stepsOf(ids: readonly string[]): Promise<Map<string, ShownStep[]>> {
    const rows: (ShownStep & { escalationId: string })[] = await this.db.query(
      `select s.id, s.escalation_id as "escalationId", s.at, s.act, s.rung,
         s.target_name as "targetName", s.why, s.note,
         case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor
       from escalation_step s left join user_account a on a.id = s.actor_id
       where s.escalation_id = any($1::uuid[]) order by s.escalation_id, s.id`,
      [ids],
    );
    const steps = new Map<string, ShownStep[]>();
    for (const { escalationId, ...step } of rows)
      steps.set(escalationId, [...(steps.get(escalationId) ?? []), step]);
    return steps;
  }
}
