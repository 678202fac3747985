import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Segment } from '../../crm/contract.js';

export interface PastSegment {
  segment: Segment;
  reason: string;
  setBy: string;
  setAt: Date;
  expiresAt: Date | null;
}

/** Segments and waiting replies as weeks of use would have left them. */
@Injectable()
export class PastGuidanceRepository {
  /** Customers who spoke most, each once. */
  async talkative(manager: EntityManager, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select i.customer_id as id from conversation c join identity i on i.id = c.identity_id
       where i.customer_id is not null
       group by 1 order by count(*) desc, 1 limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  async addSegment(
    manager: EntityManager,
    customerId: string,
    { segment, reason, setBy, setAt, expiresAt }: PastSegment,
  ): Promise<void> {
    await manager.query(
      `insert into customer_segment (customer_id, segment, reason, set_by, set_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [customerId, segment, reason, setBy, setAt, expiresAt],
    );
  }

  /** Public conversations in which a customer waits, those about money first. */
  async waitingInPublic(
    manager: EntityManager,
    limit: number,
  ): Promise<{ id: string; language: string | null }[]> {
    return manager.query(
      `select c.id, c.language from conversation c
       where c.status = 'open' and c.is_public and c.unanswered_since is not null
         and c.kind = 'comment' and c.merged_into is null and c.escalated_since is null
         and not exists (select from reply r where r.conversation_id = c.id
           and r.state not in ('sent', 'delivered', 'read'))
       order by exists (select from message m where m.conversation_id = c.id
           and m.direction = 'inbound' and m.text ~* '\\m(fees?|charged|costs?|kosten|kost|tarief|frais|tarif)\\M') desc,
         c.unanswered_since desc limit $1`,
      [limit],
    );
  }

  async moveApproval(manager: EntityManager, replyId: string, minutesAgo: number): Promise<void> {
    await manager.query(
      `update reply_approval set requested_at = requested_at - make_interval(mins => $2)
       where reply_id = $1`,
      [replyId, minutesAgo],
    );
  }
}
