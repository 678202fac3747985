import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DueSign } from '../contract.js';

/** The columns of a conversation that the work rules write. */
@Injectable()
export class ConversationSignsRepository {
  /** Those that are different now, with their number after `events` more of them. */
  async setDue(
    manager: EntityManager,
    signs: readonly DueSign[],
    events: 0 | 1,
  ): Promise<{ id: string; seq: number }[]> {
    const [rows]: [{ id: string; seq: number }[], number] = await manager.query(
      `update conversation c set due_at = sign.at, due_clock = sign.clock, due_state = sign.state,
         seq = c.seq + $2, updated_at = now()
       from jsonb_to_recordset($1::jsonb) as sign(id uuid, at timestamptz, clock text, state text)
       where c.id = sign.id and (c.due_at is distinct from sign.at
         or c.due_clock is distinct from sign.clock or c.due_state is distinct from sign.state)
       returning c.id, c.seq`,
      [JSON.stringify(signs.map(({ conversationId: id, due }) => ({ id, ...due }))), events],
    );
    return rows;
  }

  async setEscalated(
    manager: EntityManager,
    conversationId: string,
    since: Date | null,
  ): Promise<void> {
    await manager.query(
      `update conversation set escalated_since = $2, updated_at = now()
       where id = $1 and escalated_since is distinct from $2`,
      [conversationId, since],
    );
  }
}
