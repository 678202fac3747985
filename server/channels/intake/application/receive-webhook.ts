import { Injectable, Logger } from '@nestjs/common';
import { ChannelRegistry, type ConnectedChannel } from '../../registry/channel-registry.js';
import { adapterFor } from '../../registry/adapters.js';
import type { ChannelAdapter, HandshakeAnswer, RawDelivery } from '../../contract.js';
import { deliveryKeyOf, Journal } from './journal.js';

export type WebhookVerdict = 'accepted' | 'unknown-address' | 'bad-signature' | 'not-durable';

/** Which of the channels behind an address a delivery is for, before anything in it is believed. */
interface Address {
  network: string;
  channelId: string | undefined;
}

/** verify on raw bytes → journal → acknowledge. Nothing else happens in the request. */
@Injectable()
export class ReceiveWebhook {
  private readonly log = new Logger('Webhooks');

  constructor(
    private readonly registry: ChannelRegistry,
    private readonly journal: Journal,
  ) {}

  async handshake(
    address: Address,
    query: Readonly<Record<string, string>>,
  ): Promise<HandshakeAnswer | undefined> {
    const adapter = adapterFor(address.network);
    for (const { settings } of await this.channelsAt(address, adapter)) {
      const answer = adapter?.webhook?.handshake?.(query, settings);
      if (answer) return answer;
    }
    return undefined;
  }

  async receive(address: Address, delivery: RawDelivery): Promise<WebhookVerdict> {
    const adapter = adapterFor(address.network);
    const channels = await this.channelsAt(address, adapter);
    const webhook = adapter?.webhook;
    if (!adapter || !webhook || channels.length === 0) return 'unknown-address';
    if (!channels.some(({ settings }) => webhook.verify(delivery, settings))) {
      this.log.warn({ refused: 'bad signature', ...address });
      return 'bad-signature';
    }
    try {
      await this.journal.append({
        source: address.channelId ?? address.network,
        network: address.network,
        channelId: address.channelId ?? null,
        deliveryKey: deliveryKeyOf(adapter, delivery),
        delivery,
      });
      return 'accepted';
    } catch (error) {
      this.log.error(`A delivery could not be made durable: ${String(error)}`);
      return 'not-durable';
    }
  }

  private async channelsAt(
    { network, channelId }: Address,
    adapter: ChannelAdapter | undefined,
  ): Promise<ConnectedChannel[]> {
    if (channelId) {
      const channel = await this.registry.find(channelId);
      return channel?.network === network ? [channel] : [];
    }
    return adapter?.webhook?.perApp ? this.registry.ofNetwork(network) : [];
  }
}
