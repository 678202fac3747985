import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Bucket } from '../domain/token-bucket.js';

export interface LockedPace extends Bucket {
  now: Date;
}

/** The token bucket of each channel, shared by all processes. */
@Injectable()
export class PaceRepository {
  /** Undefined when another process claims for this channel right now, or the channel rests. */
  async lock(
    manager: EntityManager,
    channelId: string,
    burst: number,
  ): Promise<LockedPace | undefined> {
    await manager.query(
      `insert into channel_pace (channel_id, tokens) values ($1, $2) on conflict do nothing`,
      [channelId, burst],
    );
    const rows: LockedPace[] = await manager.query(
      `select tokens, refilled_at as "refilledAt", clock_timestamp() as now from channel_pace
       where channel_id = $1 and (blocked_until is null or blocked_until <= now())
       for update skip locked`,
      [channelId],
    );
    return rows[0];
  }

  async save(manager: EntityManager, channelId: string, bucket: Bucket): Promise<void> {
    await manager.query(
      `update channel_pace set tokens = $2, refilled_at = $3 where channel_id = $1`,
      [channelId, bucket.tokens, bucket.refilledAt],
    );
  }

  /** Nothing goes out on the channel before that time. */
  async rest(manager: EntityManager, channelId: string, until: Date): Promise<void> {
    await manager.query(
      `insert into channel_pace (channel_id, tokens, blocked_until) values ($1, 0, $2)
       on conflict (channel_id) do update
         set blocked_until = greatest(channel_pace.blocked_until, excluded.blocked_until)`,
      [channelId, until],
    );
  }
}
