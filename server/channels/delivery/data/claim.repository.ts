import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, In } from 'typeorm';
import { PARKED } from '../domain/parked.js';
import { Reply } from './reply.entity.js';

/** Longer than any call of an adapter may take. */
export const LEASE_SECONDS = 30;

/** Takes work for this process, so that no other process takes it too. */
@Injectable()
export class ClaimRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Channels that have something to send and may send now. */
  async channelsWithWork(): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select c.id from channel c left join channel_pace p on p.channel_id = c.id
       where c.state = 'connected' and (p.blocked_until is null or p.blocked_until <= now())
         and exists (select 1 from reply r
                     where r.channel_id = c.id and r.state = 'queued' and r.due_at <= now())`,
    );
    return rows.map(({ id }) => id);
  }

  /** Since when the oldest reply waits that a channel could send, or look for, now. */
  async dueSince(): Promise<Date | null> {
    const [row]: [{ since: Date | null }] = await this.db.query(
      `select min(r.due_at) as since from reply r join channel c on c.id = r.channel_id and c.state = 'connected'
       where r.state in ('queued', 'unknown') and r.due_at <= now()`,
    );
    return row.since;
  }

  /**
   * Claims the oldest due replies: one at a time in each conversation, and none before an earlier
   * one of its conversation is decided. Call it with the channel's pace locked.
   */
  async claim(
    manager: EntityManager,
    channelId: string,
    token: string,
    limit: number,
  ): Promise<Reply[]> {
    const [rows]: [{ id: string }[], number] = await manager.query(
      `update reply set state = 'claimed', lease_token = $2,
         lease_until = now() + make_interval(secs => $3)
       where id in (
         select r.id from reply r
         where r.channel_id = $1 and r.state = 'queued' and r.due_at <= now()
           and not exists (
             select 1 from reply e
             where e.conversation_id = r.conversation_id and e.id <> r.id
               and (e.state in ('claimed', 'sending')
                    or (e.position < r.position
                        and (e.state = 'queued' or (e.state = 'unknown' and e.due_at < $5)))))
         order by r.position limit $4 for update skip locked)
       returning id`,
      [channelId, token, LEASE_SECONDS, limit, PARKED],
    );
    if (rows.length === 0) return [];
    return manager.find(Reply, {
      where: { id: In(rows.map(({ id }) => id)) },
      order: { position: 'ASC' },
    });
  }

  /**
   * Writes down that bytes may leave from now on, and renews the lease. Undefined when the reply is
   * not this worker's any more.
   */
  async begin(
    reply: Pick<Reply, 'id' | 'leaseToken'>,
  ): Promise<{ attempt: number; sendingAt: Date } | undefined> {
    const rows: { attempt: number; sendingAt: Date }[] = await this.db.query(
      `with begun as (
         update reply set state = 'sending', attempt = attempt + 1, sending_at = now(),
           lease_until = now() + make_interval(secs => $3), settle_tries = 0, settle_absences = 0
         where id = $1 and lease_token = $2 and state = 'claimed' and lease_until > now()
         returning id, attempt, sending_at),
       noted as (
         insert into reply_attempt (reply_id, attempt, started_at)
         select id, attempt, sending_at from begun)
       select attempt, sending_at as "sendingAt" from begun`,
      [reply.id, reply.leaseToken, LEASE_SECONDS],
    );
    return rows[0];
  }

  async release(reply: Pick<Reply, 'id' | 'leaseToken'>, forMs: number): Promise<void> {
    await this.db.query(
      `update reply set state = 'queued', lease_token = null, lease_until = null,
         due_at = now() + make_interval(secs => $3)
       where id = $1 and lease_token = $2 and state = 'claimed'`,
      [reply.id, reply.leaseToken, forMs / 1000],
    );
  }

  /** Nothing of these had left the house. Returns how many there were. */
  async requeueExpiredClaims(): Promise<number> {
    const [, count]: [unknown, number] = await this.db.query(
      `update reply set state = 'queued', lease_token = null, lease_until = null
       where state = 'claimed' and lease_until < now()`,
    );
    return count;
  }

  async expiredSendings(limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select id from reply where state = 'sending' and lease_until < now() limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes replies of unknown outcome whose next step is due; nobody else takes them before the lease ends. */
  async claimUnsettled(limit: number): Promise<Reply[]> {
    const [rows]: [{ id: string }[], number] = await this.db.query(
      `update reply set due_at = now() + make_interval(secs => $2)
       where id in (
         select r.id from reply r join channel c on c.id = r.channel_id and c.state = 'connected'
         where r.state = 'unknown' and r.due_at <= now()
         order by r.due_at limit $1 for update of r skip locked)
       returning id`,
      [limit, LEASE_SECONDS],
    );
    if (rows.length === 0) return [];
    return this.db.manager.findBy(Reply, { id: In(rows.map(({ id }) => id)) });
  }
}
