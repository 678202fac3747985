import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { ChannelRegistry } from '../channel-registry.js';
import { ChannelRepository } from '../data/channel.repository.js';

const REASON = 'The secret that sealed the credentials was lost. Enter them anew.';

/** After the installation's secret was lost: its channels ask for new credentials, and everything else goes on. */
@Injectable()
export class ForgetCredentials {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ChannelRepository,
    private readonly registry: ChannelRegistry,
    private readonly events: EventLog,
  ) {}

  /** Answers the channels that wait for new credentials now; what can be opened is left alone. */
  async ofClosed(): Promise<{ id: string; name: string }[]> {
    return this.db.transaction(async (manager) => {
      const channels = await this.rows.living();
      const closed = channels.filter((channel) => !this.registry.canOpenSecrets(channel));
      for (const { id } of closed) {
        await this.rows.forgetSecrets(manager, id, REASON);
        await this.events.append(manager, [
          { type: 'channel.auth-failed', data: { channelId: id } },
        ]);
      }
      return closed.map(({ id, name }) => ({ id, name }));
    });
  }
}
