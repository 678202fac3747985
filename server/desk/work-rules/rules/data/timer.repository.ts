import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface Timer {
  ruleId: string;
  conversationId: string;
  since: Date;
  dueAt: Date;
}

/** When idle rules have their say. One row a rule and conversation; it survives every crash. */
@Injectable()
export class TimerRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /**
   * Sets the timers of one conversation to exactly these. One whose waiting began at the same moment
   * keeps that it fired.
   */
  async setFor(conversationId: string, timers: readonly Timer[]): Promise<void> {
    await this.db.transaction(async (manager) => {
      await manager.query(
        `delete from rule_timer where conversation_id = $1 and rule_id <> all($2::uuid[])`,
        [conversationId, timers.map(({ ruleId }) => ruleId)],
      );
      await manager.query(UPSERT, columnsOf(timers));
    });
  }

  /** Adds those of a rule that is new or changed. */
  async add(timers: readonly Timer[]): Promise<void> {
    if (timers.length > 0) await this.db.query(UPSERT, columnsOf(timers));
  }

  async removeAllOf(ruleId: string): Promise<void> {
    await this.db.query(`delete from rule_timer where rule_id = $1`, [ruleId]);
  }

  due(now: Date, limit: number): Promise<Timer[]> {
    return this.db.query(
      `select rule_id as "ruleId", conversation_id as "conversationId", since, due_at as "dueAt"
       from rule_timer where due_at <= $1 and fired_at is null order by due_at limit $2`,
      [now, limit],
    );
  }

  /** Unless the waiting began anew meanwhile. */
  async markFired({ ruleId, conversationId, since }: Timer): Promise<void> {
    await this.db.query(
      `update rule_timer set fired_at = now() where rule_id = $1 and conversation_id = $2 and since = $3`,
      [ruleId, conversationId, since],
    );
  }
}

const UPSERT = `insert into rule_timer (rule_id, conversation_id, since, due_at)
  select rule_id, conversation_id, since, due_at
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[])
    as t(rule_id, conversation_id, since, due_at)
  on conflict (rule_id, conversation_id) do update set since = excluded.since, due_at = excluded.due_at,
    fired_at = case when rule_timer.since = excluded.since then rule_timer.fired_at end`;

const columnsOf = (timers: readonly Timer[]): unknown[] => [
  timers.map(({ ruleId }) => ruleId),
  timers.map(({ conversationId }) => conversationId),
  timers.map(({ since }) => since),
  timers.map(({ dueAt }) => dueAt),
];
