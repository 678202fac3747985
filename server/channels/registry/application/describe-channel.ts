import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { ChannelRegistry } from '../channel-registry.js';

export interface ChannelAddresses {
  id: string;
  network: string;
  name: string;
  accountId: string;
  /** Where the network delivers to; null for networks that are only read back. */
  webhookUrl: string | null;
  appWebhookUrl: string | null;
}

/** What a network must be told about a channel. */
@Injectable()
export class DescribeChannel {
  constructor(
    private readonly registry: ChannelRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws 404. */
  async addresses(id: string): Promise<ChannelAddresses> {
    const { network, name, accountId, adapter } = await this.registry.get(id);
    const hooks = `${this.config.publicUrl}/hooks/${network}`;
    return {
      id,
      network,
      name,
      accountId,
      webhookUrl: adapter.webhook ? `${hooks}/${id}` : null,
      appWebhookUrl: adapter.webhook?.perApp ? hooks : null,
    };
  }
}
