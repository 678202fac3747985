import type { ChannelAdapter } from '../../contract.js';

export interface WebhookAddresses {
  /** Where the network delivers to; null for networks that are only read back. */
  webhookUrl: string | null;
  /** For networks that know one address for a whole app; null for the others. */
  appWebhookUrl: string | null;
}

/** What is entered at the network, so that it delivers to this channel. */
export function webhookAddresses(
  publicUrl: string,
  { network, webhook }: Pick<ChannelAdapter, 'network' | 'webhook'>,
  channelId: string,
): WebhookAddresses {
  const hooks = `${publicUrl}/hooks/${network}`;
  return {
    webhookUrl: webhook ? `${hooks}/${channelId}` : null,
    appWebhookUrl: webhook?.perApp ? hooks : null,
  };
}
