import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelRegistry } from '../channel-registry.js';
import { ChannelRepository } from '../data/channel.repository.js';

/** Without the credentials of its channels a desk would only seem to work: it does not start. */
@Injectable()
export class RefuseWrongSecret implements OnModuleInit {
  constructor(
    private readonly rows: ChannelRepository,
    private readonly registry: ChannelRegistry,
  ) {}

  /** Throws an Error with what is wrong and what to do. */
  async onModuleInit(): Promise<void> {
    const channels = await this.rows.living();
    const closed = channels.filter((channel) => !this.registry.canOpenSecrets(channel));
    if (closed.length === 0) return;
    const names = closed.map(({ name }) => `"${name}"`).join(', ');
    throw new Error(
      `The stored credentials of ${names} cannot be opened, because HARK_SECRET (or the file "secret" in the data folder) is not the one that sealed them: put that one back and start again, or, if it is lost, run "npm run channels -- forget-credentials" and enter them anew.`,
    );
  }
}
