import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ClockRow, KnownClock } from '../domain/clock-row.js';

const COLUMNS = `id, conversation_id as "conversationId", cycle, kind, turn, started_at as "startedAt",
  due_at as "dueAt", pauses, stopped_at as "stoppedAt", is_running as "isRunning",
  is_warned as "isWarned", outcome, decided_at as "decidedAt", moments, next_fire_at as "nextFireAt",
  policy_id as "policyId", snapshot, priority, channel_id as "channelId", team_id as "teamId",
  agent_id as "agentId"`;

/** The clocks of conversations whose rows the transaction holds. */
@Injectable()
export class ClockRepository {
  of(manager: EntityManager, conversationIds: readonly string[]): Promise<KnownClock[]> {
    return manager.query(
      `select ${COLUMNS}, array(select f.threshold from clock_firing f where f.clock_id = clock.id) as fired
       from clock where conversation_id = any($1::uuid[]) order by conversation_id, cycle, kind, turn`,
      [conversationIds],
    );
  }

  async save(manager: EntityManager, clocks: readonly ClockRow[]): Promise<void> {
    if (clocks.length === 0) return;
    await manager.query(
      `insert into clock (id, conversation_id, cycle, kind, turn, started_at, due_at, pauses, stopped_at,
         is_running, is_warned, outcome, decided_at, moments, next_fire_at, policy_id, snapshot, priority,
         channel_id, team_id, agent_id)
       select * from jsonb_to_recordset($1::jsonb) as r(id uuid, "conversationId" uuid, cycle int, kind text,
         turn int, "startedAt" timestamptz, "dueAt" timestamptz, pauses jsonb, "stoppedAt" timestamptz,
         "isRunning" boolean, "isWarned" boolean, outcome text, "decidedAt" timestamptz, moments jsonb,
         "nextFireAt" timestamptz, "policyId" uuid, snapshot jsonb, priority smallint, "channelId" uuid,
         "teamId" uuid, "agentId" uuid)
       on conflict (id) do update set (cycle, kind, turn, started_at, due_at, pauses, stopped_at, is_running,
         is_warned, outcome, decided_at, moments, next_fire_at, policy_id, snapshot, priority, channel_id,
         team_id, agent_id) = (excluded.cycle, excluded.kind, excluded.turn, excluded.started_at,
         excluded.due_at, excluded.pauses, excluded.stopped_at, excluded.is_running, excluded.is_warned,
         excluded.outcome, excluded.decided_at, excluded.moments, excluded.next_fire_at, excluded.policy_id,
         excluded.snapshot, excluded.priority, excluded.channel_id, excluded.team_id, excluded.agent_id)`,
      [JSON.stringify(clocks)],
    );
  }

  /** Those with something to tell at this time, of conversations that nobody else works on now; their rows are held. */
  async claimDue(manager: EntityManager, now: Date, limit: number): Promise<ClockRow[]> {
    const held: { id: string }[] = await manager.query(
      `select id from conversation where id in (
         select conversation_id from clock where next_fire_at <= $1 order by next_fire_at limit $2)
       order by id for no key update skip locked`,
      [now, limit],
    );
    if (held.length === 0) return [];
    return manager.query(
      `select ${COLUMNS} from clock where conversation_id = any($1::uuid[]) and next_fire_at <= $2
       order by next_fire_at, id`,
      [held.map(({ id }) => id), now],
    );
  }

  async saveFired(
    manager: EntityManager,
    clocks: readonly Pick<
      ClockRow,
      'id' | 'moments' | 'nextFireAt' | 'isWarned' | 'outcome' | 'decidedAt'
    >[],
  ): Promise<void> {
    await manager.query(
      `update clock c set moments = r.moments, next_fire_at = r."nextFireAt", is_warned = r."isWarned",
         outcome = r.outcome, decided_at = r."decidedAt"
       from jsonb_to_recordset($1::jsonb) as r(id uuid, moments jsonb, "nextFireAt" timestamptz,
         "isWarned" boolean, outcome text, "decidedAt" timestamptz)
       where c.id = r.id`,
      [JSON.stringify(clocks)],
    );
  }

  /** Of these conversations, what a sign is made of. */
  running(
    manager: EntityManager,
    conversationIds: readonly string[],
  ): Promise<Pick<ClockRow, 'conversationId' | 'kind' | 'dueAt' | 'outcome' | 'isWarned'>[]> {
    return manager.query(
      `select conversation_id as "conversationId", kind, due_at as "dueAt", outcome, is_warned as "isWarned"
       from clock where conversation_id = any($1::uuid[]) and is_running`,
      [conversationIds],
    );
  }
}
