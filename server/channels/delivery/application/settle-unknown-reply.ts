import { Injectable, Logger } from '@nestjs/common';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { ChannelAuthError, type ReadBackOutcome } from '../../contract.js';
import { ReportChannelHealth } from '../../registry/application/report-channel-health.js';
import { ChannelRegistry, type ConnectedChannel } from '../../registry/channel-registry.js';
import { LEASE_SECONDS } from '../data/claim.repository.js';
import type { Reply } from '../data/reply.entity.js';
import { ReplyRepository } from '../data/reply.repository.js';
import { afterLook, nextSettleStep, type UnknownFacts } from '../domain/settle-plan.js';
import { capabilityFor } from './connected-capability.js';
import { OutboundReplies } from './outbound-replies.js';
import { TakeSettleStep } from './take-settle-step.js';

/** Ends well before another worker may take the reply. */
const LOOK_MS = (LEASE_SECONDS - 5) * 1000;
const LOOK_BACK_MS = 60_000;

/** Does the next thing about a reply of unknown outcome: wait, look, send again, ask a person. */
@Injectable()
export class SettleUnknownReply {
  private readonly log = new Logger('Deliveries');

  constructor(
    private readonly replies: ReplyRepository,
    private readonly registry: ChannelRegistry,
    private readonly outbound: OutboundReplies,
    private readonly steps: TakeSettleStep,
    private readonly health: ReportChannelHealth,
    private readonly http: NetworkHttp,
  ) {}

  async settle(reply: Reply): Promise<void> {
    const channel = await this.registry.find(reply.channelId);
    if (!channel || !reply.sendingAt) return this.steps.take(reply, { kind: 'ask-agent' });
    const facts = await this.factsOf(reply, channel, reply.sendingAt);
    const step = nextSettleStep(facts);
    if (step.kind !== 'look') return this.steps.take(reply, step);
    const seen = await this.look(reply, channel, facts);
    if (seen.outcome === 'found' && (await this.steps.recognise(reply, seen))) return;
    const outcome = seen.outcome === 'found' ? 'absent' : seen.outcome;
    await this.steps.take(reply, afterLook(facts, outcome));
  }

  private async factsOf(
    reply: Reply,
    channel: ConnectedChannel,
    sendingAt: Date,
  ): Promise<UnknownFacts> {
    return {
      means: capabilityFor(channel, reply)?.settle ?? 'none',
      canReadBack: channel.adapter.readBack !== undefined,
      createdAt: reply.createdAt,
      sendingAt,
      looks: reply.settleTries,
      absences: reply.settleAbsences,
      now: await this.replies.now(),
      chance: Math.random(),
    };
  }

  private async look(
    reply: Reply,
    channel: ConnectedChannel,
    { sendingAt, now }: UnknownFacts,
  ): Promise<ReadBackOutcome> {
    const signal = AbortSignal.timeout(LOOK_MS);
    const call = {
      channelId: channel.id,
      settings: channel.settings,
      http: this.http,
      now,
      signal,
    };
    const since = new Date(sendingAt.getTime() - LOOK_BACK_MS);
    const sought = this.outbound.of(reply, reply.attempt);
    try {
      const seen = await channel.adapter.readBack?.(call, sought, since);
      return seen ?? { outcome: 'cannot-tell', detail: 'the network offers no way to look' };
    } catch (error) {
      if (error instanceof ChannelAuthError)
        await this.health.authFailed(channel.id, error.message);
      else this.log.warn({ replyId: reply.id, error: String(error) });
      return { outcome: 'cannot-tell', detail: 'the network could not be read' };
    }
  }
}
