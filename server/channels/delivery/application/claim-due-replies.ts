import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ChannelRegistry, type ConnectedChannel } from '../../registry/channel-registry.js';
import { ClaimRepository } from '../data/claim.repository.js';
import { PaceRepository } from '../data/pace.repository.js';
import type { Reply } from '../data/reply.entity.js';
import { msUntilNext, refill } from '../domain/token-bucket.js';

export interface Claims {
  replies: Reply[];
  /** When a channel may send the next one of those that still wait; undefined when none waits for that. */
  againInMs: number | undefined;
}

/** Takes what is due, as far as each channel's pace and the free lanes of this process allow. */
@Injectable()
export class ClaimDueReplies {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly registry: ChannelRegistry,
    private readonly claims: ClaimRepository,
    private readonly paces: PaceRepository,
  ) {}

  async claim(freeLanes: (channelId: string) => number): Promise<Claims> {
    const result: Claims = { replies: [], againInMs: undefined };
    for (const channelId of await this.claims.channelsWithWork()) {
      const free = freeLanes(channelId);
      const channel = free > 0 ? await this.registry.find(channelId) : undefined;
      if (!channel) continue;
      const { replies, againInMs } = await this.claimOf(channel, free);
      result.replies.push(...replies);
      if (againInMs !== undefined)
        result.againInMs = Math.min(result.againInMs ?? Infinity, againInMs);
    }
    return result;
  }

  private claimOf({ id, adapter }: ConnectedChannel, free: number): Promise<Claims> {
    const { pace } = adapter.capabilities;
    return this.db.transaction(async (manager) => {
      const locked = await this.paces.lock(manager, id, pace.burst);
      if (!locked) return { replies: [], againInMs: undefined };
      const bucket = refill(locked, pace, locked.now);
      const allowed = Math.min(free, Math.floor(bucket.tokens));
      if (allowed < 1) return { replies: [], againInMs: msUntilNext(bucket, pace) };
      const replies = await this.claims.claim(manager, id, randomUUID(), allowed);
      const tokens = bucket.tokens - replies.length;
      await this.paces.save(manager, id, { ...bucket, tokens });
      const paceIsTheLimit = replies.length === allowed && tokens < 1;
      return {
        replies,
        againInMs: paceIsTheLimit ? msUntilNext({ ...bucket, tokens }, pace) : undefined,
      };
    });
  }
}
