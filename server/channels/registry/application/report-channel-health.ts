import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { ChannelRegistry } from '../channel-registry.js';

/** Says at once when a channel's credentials died, and when they work again. */
@Injectable()
export class ReportChannelHealth {
  private readonly log = new Logger('Channels');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly registry: ChannelRegistry,
    private readonly events: EventLog,
  ) {}

  async authFailed(channelId: string, reason: string): Promise<void> {
    await this.turn(channelId, 'auth-failed', reason);
  }

  async works(channelId: string): Promise<void> {
    const channel = await this.registry.find(channelId);
    if (channel?.state === 'auth-failed') await this.turn(channelId, 'connected', null);
  }

  private async turn(
    channelId: string,
    state: 'connected' | 'auth-failed',
    reason: string | null,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await this.registry.setState(manager, channelId, state, reason))) return;
      const type = state === 'connected' ? 'channel.recovered' : 'channel.auth-failed';
      await this.events.append(manager, [{ type, data: { channelId } }]);
      this.log.warn({ channelId, state, reason });
    });
  }
}
