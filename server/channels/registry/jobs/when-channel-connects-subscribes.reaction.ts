import { Logger } from '@nestjs/common';
import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { ChannelAuthError } from '../../contract.js';
import { CheckChannel } from '../application/check-channel.js';
import { ChannelRegistry } from '../channel-registry.js';

/** A network delivers only to who asks for it. What it answers also shows behind the test button. */
@IsReaction()
export class WhenChannelConnectsSubscribes implements Reaction {
  readonly name = 'when-channel-connects-subscribes';
  readonly on = ['channel.connected', 'channel.changed', 'channel.recovered'];
  private readonly log = new Logger('Channels');

  constructor(
    private readonly registry: ChannelRegistry,
    private readonly channels: CheckChannel,
  ) {}

  async react({ data }: StoredEvent): Promise<void> {
    const id = String(data['channelId']);
    const channel = await this.registry.find(id);
    if (channel?.state !== 'connected') return;
    try {
      const step = await this.channels.subscribe(id);
      if (step && !step.ok) this.log.warn({ channelId: id, subscription: step.detail });
    } catch (error) {
      // Reading back tells the same and turns the channel's health; here it would only repeat itself.
      if (!(error instanceof ChannelAuthError)) throw error;
      this.log.warn({ channelId: id, subscription: error.message });
    }
  }
}
