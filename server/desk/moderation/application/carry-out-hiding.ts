import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ChannelAuthError, type HidingOutcome } from '../../../channels/contract.js';
import { ChannelRegistry } from '../../../channels/index.js';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ConversationRepository } from '../../conversations/index.js';
import type { Hiding } from '../data/hiding.entity.js';
import { HidingRepository } from '../data/hiding.repository.js';
import { hidingRetry } from '../domain/hiding-retry.js';

const CALL_MS = 20_000;
const CLOSED_MS = 60_000;

/** Asks the network once. That it did so shows when the network tells of it, as of any change. */
@Injectable()
export class CarryOutHiding {
  private readonly log = new Logger('Hiding');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly channels: ChannelRegistry,
    private readonly hidings: HidingRepository,
    private readonly conversations: ConversationRepository,
    private readonly http: NetworkHttp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(hiding: Hiding): Promise<void> {
    const outcome = await this.attempt(hiding);
    if (outcome.outcome === 'done') return this.settle(hiding, 'done', null);
    const wait = hidingRetry(outcome, hiding.attempts);
    if (wait === null) return this.settle(hiding, 'failed', outcome.detail);
    const nextAt = new Date(this.clock.now().getTime() + wait);
    return this.hidings.postpone(hiding.id, nextAt, outcome.detail);
  }

  private async attempt({ channelId, externalId, hidden }: Hiding): Promise<HidingOutcome> {
    const channel = await this.channels.find(channelId);
    if (channel?.state !== 'connected' || !channel.adapter.setHidden)
      return {
        ...{ outcome: 'not-sent', failure: 'unavailable', retryAfterMs: CLOSED_MS },
        detail: 'the channel is not connected',
      };
    const call = {
      ...{ channelId, settings: channel.settings, http: this.http, now: this.clock.now() },
      signal: AbortSignal.timeout(CALL_MS),
    };
    try {
      return await channel.adapter.setHidden(call, externalId, hidden);
    } catch (error) {
      if (error instanceof ChannelAuthError)
        return { outcome: 'not-sent', failure: 'auth', detail: error.message };
      this.log.error(error instanceof Error ? error.stack : error);
      return { outcome: 'unknown', detail: 'the desk failed while asking' };
    }
  }

  private settle(hiding: Hiding, state: 'done' | 'failed', detail: string | null): Promise<void> {
    return this.db.transaction(async (manager) => {
      const isLatest = await this.hidings.settle(manager, hiding.id, state, detail);
      if (!isLatest || state === 'done') return;
      const data = { messageId: hiding.messageId, hidden: hiding.hidden, detail: detail ?? '' };
      await this.conversations.record(manager, hiding.conversationId, [
        { type: 'message.hiding-failed', actorId: null, data },
      ]);
    });
  }
}
