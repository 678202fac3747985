import { Inject, Injectable, Logger } from '@nestjs/common';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { CLOCK, type Clock, failpoint } from '../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { ChannelAuthError } from '../../contract.js';
import { ReportChannelHealth } from '../../registry/application/report-channel-health.js';
import { ChannelRegistry, type ConnectedChannel } from '../../registry/channel-registry.js';
import { type DuePoll, PollRepository } from '../data/poll.repository.js';
import { Journal } from '../application/journal.js';

const LEASE_SECONDS = 120;
const MAX_PAGES = 50;
const RETRY_AFTER_ERROR_SECONDS = 60;

/** Reads back what happened on every channel that can list it: webhooks are fast, this is the truth. */
@IsDrain()
@Injectable()
export class PollsDrain implements Drain {
  readonly name = 'polls';
  readonly everyMs = 1000;
  private readonly log = new Logger('Polls');

  constructor(
    private readonly polls: PollRepository,
    private readonly registry: ChannelRegistry,
    private readonly health: ReportChannelHealth,
    private readonly journal: Journal,
    private readonly http: NetworkHttp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.polls.claimDue(LEASE_SECONDS);
    await Promise.all(due.map((poll) => this.readBack(poll)));
    return false;
  }

  dueSince(): Promise<Date | null> {
    return this.polls.dueSince();
  }

  private async readBack({ id, pollState }: DuePoll): Promise<void> {
    const channel = await this.registry.find(id);
    if (!channel) return;
    const every = channel.adapter.pollEverySeconds?.(channel.settings) ?? 300;
    try {
      await this.readPages(channel, pollState);
      await this.health.works(id);
      await this.polls.finish(id, every, null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn({ channelId: id, reason });
      if (error instanceof ChannelAuthError) await this.health.authFailed(id, reason);
      await this.polls.finish(id, Math.max(every, RETRY_AFTER_ERROR_SECONDS), reason);
    }
  }

  private async readPages(channel: ConnectedChannel, from: DuePoll['pollState']): Promise<void> {
    let state = from;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const now = this.clock.now();
      const call = { channelId: channel.id, settings: channel.settings, http: this.http, now };
      const read = await channel.adapter.poll?.(call, state);
      if (!read) return;
      await Promise.all(
        read.deliveries.map(({ key, headers, body }) =>
          this.journal.append({
            source: channel.id,
            network: channel.network,
            channelId: channel.id,
            deliveryKey: `poll:${key}`,
            delivery: { origin: 'poll', headers, body, receivedAt: now },
          }),
        ),
      );
      state = read.state;
      failpoint('poll.before-state');
      await this.polls.keepState(channel.id, state);
      if (!read.more) return;
    }
  }
}
