import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface PastEvent {
  type: string;
  conversationId: string;
  actorId: string | null;
  at: Date;
  data: object;
}

const TABLES = {
  assignment: `id uuid, conversation_id uuid, user_id uuid, team_id uuid, assigned_by uuid, at timestamptz`,
  closure: `id uuid, conversation_id uuid, outcome text, reason text, resolved_by uuid, at timestamptz, reopened_at timestamptz`,
  snooze: `id uuid, conversation_id uuid, until timestamptz, snoozed_by uuid, at timestamptz`,
  conversation_tag: `conversation_id uuid, tag_id uuid, tagged_by uuid, at timestamptz`,
  tag: `id uuid, name text, colour text`,
  note_mention: `message_id uuid, user_id uuid, conversation_id uuid, at timestamptz, seen_at timestamptz`,
  customer_note: `id uuid, customer_id uuid, author_id uuid, body text, created_at timestamptz`,
  event: `type text, conversation_id uuid, actor_id uuid, at timestamptz, data jsonb`,
} as const;

export type WorkTable = keyof typeof TABLES;

/** What the desk did: rows with their authors and their times in the past. */
@Injectable()
export class PastWorkRepository {
  async insert(manager: EntityManager, table: WorkTable, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = TABLES[table];
    const names = columns
      .split(', ')
      .map((column) => column.split(' ')[0])
      .join(', ');
    await manager.query(
      `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as r(${columns})`,
      [JSON.stringify(rows)],
    );
  }

  async tell(manager: EntityManager, events: readonly PastEvent[]): Promise<void> {
    await this.insert(
      manager,
      'event',
      events.map(({ conversationId, actorId, ...event }) => ({
        ...event,
        conversation_id: conversationId,
        actor_id: actorId,
      })),
    );
  }

  async setConversations(
    manager: EntityManager,
    rows: readonly {
      id: string;
      status: string;
      priority: number;
      teamId: string | null;
      assigneeId: string | null;
      resolvedAt: Date | null;
      snoozedUntil: Date | null;
      deliveryProblem: boolean;
    }[],
  ): Promise<void> {
    await manager.query(
      `update conversation c set status = r.status, priority = r.priority, team_id = r."teamId",
         assignee_id = r."assigneeId", resolved_at = r."resolvedAt", snoozed_until = r."snoozedUntil",
         delivery_problem = r."deliveryProblem"
       from jsonb_to_recordset($1::jsonb) as r(id uuid, status text, priority smallint, "teamId" uuid,
         "assigneeId" uuid, "resolvedAt" timestamptz, "snoozedUntil" timestamptz, "deliveryProblem" boolean)
       where c.id = r.id`,
      [JSON.stringify(rows)],
    );
  }

  /** The desk's people have read what they settled; what came since is new to them. */
  async markRead(manager: EntityManager, userIds: readonly string[], before: Date): Promise<void> {
    await manager.query(
      `insert into read_marker (user_id, conversation_id, position, at)
       select u, c.id, c.position, c.last_message_at from conversation c cross join unnest($1::uuid[]) u
       where c.last_message_at < $2 or c.status = 'resolved' or c.last_message_author <> 'customer'`,
      [userIds, before],
    );
  }
}
