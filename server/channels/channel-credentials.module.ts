import { Module } from '@nestjs/common';
import { ForgetCredentials } from './registry/application/forget-credentials.js';
import { ChannelRegistry } from './registry/channel-registry.js';
import { ChannelRepository } from './registry/data/channel.repository.js';

/** The way out when the installation's secret was lost: it works where the desk itself does not start. */
@Module({
  providers: [ChannelRegistry, ChannelRepository, ForgetCredentials],
  exports: [ForgetCredentials],
})
export class ChannelCredentialsModule {}
