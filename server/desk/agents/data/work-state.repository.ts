import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { WorkState } from '../contract.js';
import type { Patience } from '../domain/work-state-of.js';

export interface StateRow {
  userId: string;
  chosen: WorkState;
  state: WorkState;
  since: Date;
  lastHereAt: Date;
  lastActiveAt: Date;
}

const COLUMNS = `user_id as "userId", chosen, state, since, last_here_at as "lastHereAt",
  last_active_at as "lastActiveAt"`;

/** A screen that is connected is noted again after so long: rarely, and well before it counts as gone. */
const NOTED_AGAIN_SECONDS = 20;

@Injectable()
export class WorkStateRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** One process at a time decides about states; false when another one does. */
  async takeTurn(manager: EntityManager): Promise<boolean> {
    const rows: { mine: boolean }[] = await manager.query(
      `select pg_try_advisory_xact_lock(hashtext('work_state.turn')) as mine`,
    );
    return rows[0]!.mine;
  }

  all(manager: EntityManager): Promise<StateRow[]> {
    return manager.query(`select ${COLUMNS} from work_state order by user_id`);
  }

  async lock(manager: EntityManager, userId: string): Promise<StateRow | undefined> {
    const rows: StateRow[] = await manager.query(
      `select ${COLUMNS} from work_state where user_id = $1 for update`,
      [userId],
    );
    return rows[0];
  }

  async of(userId: string): Promise<StateRow | undefined> {
    const rows: StateRow[] = await this.db.query(
      `select ${COLUMNS} from work_state where user_id = $1`,
      [userId],
    );
    return rows[0];
  }

  async keep(manager: EntityManager, row: StateRow): Promise<void> {
    await manager.query(
      `insert into work_state (user_id, chosen, state, since, last_here_at, last_active_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (user_id) do update set chosen = excluded.chosen, state = excluded.state,
         since = excluded.since, last_here_at = excluded.last_here_at,
         last_active_at = excluded.last_active_at`,
      [row.userId, row.chosen, row.state, row.since, row.lastHereAt, row.lastActiveAt],
    );
  }

  /** Who has a screen connected. To come back after having been gone is something that one does. */
  async noteHere(
    manager: EntityManager,
    userIds: readonly string[],
    now: Date,
    goneBefore: Date,
  ): Promise<void> {
    await manager.query(
      `insert into work_state (user_id, state, since, last_here_at, last_active_at)
       select u.id, 'off', $2, $2, $2 from user_account u
       where u.id = any($1::uuid[]) and u.disabled_at is null
       on conflict (user_id) do update set last_here_at = $2,
         last_active_at = case when work_state.last_here_at <= $3 then $2
           else work_state.last_active_at end
       where work_state.last_here_at < $2::timestamptz - interval '${NOTED_AGAIN_SECONDS} seconds'`,
      [userIds, now, goneBefore],
    );
  }

  /** Nothing of them is here any more, unless a screen of theirs says otherwise. */
  async noteGone(userId: string): Promise<void> {
    await this.db.query(`update work_state set last_here_at = 'epoch' where user_id = $1`, [
      userId,
    ]);
  }

  async patience(manager: EntityManager = this.db.manager): Promise<Patience> {
    const rows: Patience[] = await manager.query(
      `select away_after_minutes as "awayAfterMinutes", off_after_minutes as "offAfterMinutes"
       from work_setting`,
    );
    return rows[0]!;
  }

  async setPatience(manager: EntityManager, patience: Patience): Promise<void> {
    await manager.query(`update work_setting set away_after_minutes = $1, off_after_minutes = $2`, [
      patience.awayAfterMinutes,
      patience.offAfterMinutes,
    ]);
  }
}
