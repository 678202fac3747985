import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { PollState } from '../../contract.js';

export interface DuePoll {
  id: string;
  pollState: PollState;
}

/** When which channel is read back next. */
@Injectable()
export class PollRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async claimDue(leaseSeconds: number): Promise<DuePoll[]> {
    const [rows]: [{ id: string; poll_state: PollState }[], number] = await this.db.query(
      `update channel set poll_lease_until = now() + make_interval(secs => $1)
       where id in (select id from channel where next_poll_at <= now() and removed_at is null and state <> 'paused'
                      and (poll_lease_until is null or poll_lease_until < now())
                    for update skip locked)
       returning id, poll_state`,
      [leaseSeconds],
    );
    return rows.map(({ id, poll_state }) => ({ id, pollState: poll_state }));
  }

  async dueSince(): Promise<Date | null> {
    const [row]: [{ since: Date | null }] = await this.db.query(
      `select min(next_poll_at) as since from channel
       where next_poll_at <= now() and removed_at is null and state <> 'paused'
         and (poll_lease_until is null or poll_lease_until < now())`,
    );
    return row.since;
  }

  /** Only after what was read is in the journal. */
  async keepState(id: string, state: PollState): Promise<void> {
    await this.db.query(`update channel set poll_state = $2 where id = $1`, [
      id,
      JSON.stringify(state),
    ]);
  }

  async finish(id: string, everySeconds: number, error: string | null): Promise<void> {
    await this.db.query(
      `update channel set poll_lease_until = null, last_poll_error = $3,
         last_poll_at = case when $3::text is null then now() else last_poll_at end,
         next_poll_at = now() + make_interval(secs => $2)
       where id = $1`,
      [id, everySeconds, error],
    );
  }

  async hurry(id: string): Promise<void> {
    await this.db.query(
      `update channel set next_poll_at = now(), poll_lease_until = null where id = $1`,
      [id],
    );
  }
}
