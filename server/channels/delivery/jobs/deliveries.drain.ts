import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { type Drain, IsDrain, Worker } from '../../../platform/queue/index.js';
import { ClaimDueReplies } from '../application/claim-due-replies.js';
import { RecoverExpiredLeases } from '../application/recover-expired-leases.js';
import { SendClaimedReply } from '../application/send-claimed-reply.js';
import { SettleUnknownReply } from '../application/settle-unknown-reply.js';
import { ClaimRepository } from '../data/claim.repository.js';
import { DELIVERIES } from '../domain/drain-name.js';
import { REPLY_TRANSITIONS, validateTransitions } from '../domain/reply-states.js';
import { ChannelLanes } from './channel-lanes.js';

const SETTLE_BATCH = 20;

/**
 * Sends what is due and settles what is not known. It only hands out work: the calls themselves run
 * beside it, so that a network which answers slowly holds up nobody else's replies.
 */
@IsDrain()
@Injectable()
export class DeliveriesDrain implements Drain, OnModuleInit, BeforeApplicationShutdown {
  readonly name = DELIVERIES;
  readonly everyMs = 500;
  private readonly log = new Logger('Deliveries');
  private readonly lanes = new ChannelLanes();
  private paceTimer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly recovery: RecoverExpiredLeases,
    private readonly claims: ClaimDueReplies,
    private readonly sender: SendClaimedReply,
    private readonly settler: SettleUnknownReply,
    private readonly unsettled: ClaimRepository,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    validateTransitions(REPLY_TRANSITIONS);
  }

  async drain(): Promise<boolean> {
    if (this.stopping) return false;
    await this.recovery.recover();
    for (const reply of await this.unsettled.claimUnsettled(SETTLE_BATCH))
      this.run(reply.channelId, reply.id, () => this.settler.settle(reply));
    const { replies, againInMs } = await this.claims.claim((channel) => this.lanes.free(channel));
    for (const reply of replies) this.run(reply.channelId, reply.id, () => this.sender.send(reply));
    this.wakeIn(againInMs);
    return false;
  }

  dueSince(): Promise<Date | null> {
    return this.unsettled.dueSince();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.paceTimer);
    await this.lanes.idle();
  }

  private run(channelId: string, replyId: string, work: () => Promise<void>): void {
    this.lanes.run(channelId, async () => {
      try {
        await work();
      } catch (error) {
        // The lease runs out and the reply is taken up again from what the table says.
        this.log.error({ replyId, error: error instanceof Error ? error.stack : String(error) });
      }
      if (!this.stopping) this.worker.wake(this.name);
    });
  }

  private wakeIn(ms: number | undefined): void {
    clearTimeout(this.paceTimer);
    if (ms !== undefined && ms < this.everyMs)
      this.paceTimer = setTimeout(() => this.worker.wake(this.name), ms);
  }
}
