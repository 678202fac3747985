import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Escalations and questions of the demo desk, moved to where a day of work would have left them. */
@Injectable()
export class PastEscalationRepository {
  /** Open conversations in which a customer wrote something like this, the oldest unanswered first. */
  async about(
    manager: EntityManager,
    pattern: string,
    without: readonly string[],
  ): Promise<string | undefined> {
    const rows: { id: string }[] = await manager.query(
      `select c.id from conversation c
       where c.status = 'open' and c.merged_into is null and c.id <> all($2::uuid[])
         and exists (select 1 from message m where m.conversation_id = c.id
           and m.direction = 'inbound' and m.text ~* $1)
       order by c.unanswered_since nulls last, c.last_message_at desc, c.id limit 1`,
      [pattern, without],
    );
    return rows[0]?.id;
  }

  async customerMessages(manager: EntityManager, conversationId: string): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from message where conversation_id = $1 and direction = 'inbound'
       order by sent_at desc, id desc limit 3`,
      [conversationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Everything of the escalation happened so many minutes earlier; what is due stays ahead. */
  async moveEscalation(manager: EntityManager, id: string, minutes: number): Promise<void> {
    const earlier = `make_interval(mins => $2::int)`;
    await manager.query(
      `update escalation set raised_at = raised_at - ${earlier}, rung_since = rung_since - ${earlier},
         unheard_since = unheard_since - ${earlier} where id = $1`,
      [id, minutes],
    );
    await manager.query(
      `update escalation_step set at = at - ${earlier} where escalation_id = $1`,
      [id, minutes],
    );
    await manager.query(
      `update conversation c set escalated_since = e.raised_at from escalation e
       where e.id = $1 and c.id = e.conversation_id and c.escalated_since is not null`,
      [id],
    );
  }

  async moveQuestion(manager: EntityManager, id: string, minutes: number): Promise<void> {
    await manager.query(
      `update question set asked_at = asked_at - make_interval(mins => $2::int),
         due_at = due_at - make_interval(mins => $2::int),
         warn_at = warn_at - make_interval(mins => $2::int) where id = $1`,
      [id, minutes],
    );
  }
}
