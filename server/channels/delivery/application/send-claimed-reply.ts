import { Injectable, Logger } from '@nestjs/common';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { failpoint } from '../../../platform/kernel/index.js';
import { ChannelAuthError, type NetworkCall, type SendOutcome } from '../../contract.js';
import { ChannelRegistry, type ConnectedChannel } from '../../registry/channel-registry.js';
import { ClaimRepository, LEASE_SECONDS } from '../data/claim.repository.js';
import type { Reply } from '../data/reply.entity.js';
import { fencedHttp } from './fenced-http.js';
import { GiveUpLateReply } from './give-up-late-reply.js';
import { killAfterLastByte } from './kill-after-last-byte.js';
import { OutboundReplies } from './outbound-replies.js';
import { RecordOutcome } from './record-outcome.js';

/** Ends well before the lease does. */
const SEND_MS = (LEASE_SECONDS - 5) * 1000;
const RELEASE_MS = 5_000;

/** One attempt: begin, send, write down what came of it. */
@Injectable()
export class SendClaimedReply {
  private readonly log = new Logger('Deliveries');

  constructor(
    private readonly registry: ChannelRegistry,
    private readonly claims: ClaimRepository,
    private readonly lateness: GiveUpLateReply,
    private readonly outbound: OutboundReplies,
    private readonly outcomes: RecordOutcome,
    private readonly http: NetworkHttp,
  ) {}

  async send(reply: Reply): Promise<void> {
    failpoint('reply.after-claim');
    const channel = await this.registry.find(reply.channelId);
    if (channel?.state !== 'connected') return this.claims.release(reply, RELEASE_MS);
    if (await this.lateness.giveUpIfTooLate(reply)) return;
    const startedAt = performance.now();
    const begun = await this.claims.begin(reply);
    if (!begun) return;
    failpoint('reply.before-first-byte');
    killAfterLastByte();
    const stillOurs = (): boolean => performance.now() - startedAt < SEND_MS;
    const outcome = await this.attempt(reply, channel, begun, stillOurs);
    await this.outcomes.record(reply, begun.attempt, outcome);
  }

  private async attempt(
    reply: Reply,
    channel: ConnectedChannel,
    { attempt, sendingAt }: { attempt: number; sendingAt: Date },
    stillOurs: () => boolean,
  ): Promise<SendOutcome> {
    const call: NetworkCall = {
      channelId: channel.id,
      settings: channel.settings,
      http: fencedHttp(this.http, stillOurs),
      now: sendingAt,
      signal: AbortSignal.timeout(SEND_MS),
    };
    try {
      return await channel.adapter.send(call, this.outbound.of(reply, attempt));
    } catch (error) {
      if (error instanceof ChannelAuthError)
        return { outcome: 'not-sent', failure: 'auth', detail: error.message };
      this.log.error({ replyId: reply.id, error: error instanceof Error ? error.stack : error });
      return { outcome: 'unknown', detail: 'the desk failed while sending' };
    }
  }
}
