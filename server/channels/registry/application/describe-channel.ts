import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { ChannelRegistry } from '../channel-registry.js';
import { type WebhookAddresses, webhookAddresses } from '../domain/webhook-addresses.js';

export interface ChannelAddresses extends WebhookAddresses {
  id: string;
  network: string;
  name: string;
  accountId: string;
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
    return {
      id,
      network,
      name,
      accountId,
      ...webhookAddresses(this.config.publicUrl, adapter, id),
    };
  }
}
