import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/index.js';
import { Deliveries } from './delivery/deliveries.js';
import { deliveryEntities, deliveryProviders } from './delivery/delivery.providers.js';
import { Journal } from './intake/application/journal.js';
import { ReceiveWebhook } from './intake/application/receive-webhook.js';
import { InboundEvent } from './intake/data/inbound-event.entity.js';
import { JournalRepository } from './intake/data/journal.repository.js';
import { PollRepository } from './intake/data/poll.repository.js';
import { Quarantine } from './intake/data/quarantine.entity.js';
import { QuarantineRepository } from './intake/data/quarantine.repository.js';
import { UnsupportedItem } from './intake/data/unsupported-item.entity.js';
import { JournalMetrics } from './intake/jobs/journal-metrics.js';
import { PollsDrain } from './intake/jobs/polls.drain.js';
import { ChannelsController } from './registry/api/channels.controller.js';
import { NetworksController } from './registry/api/networks.controller.js';
import { ChangeChannel } from './registry/application/change-channel.js';
import { CheckChannel } from './registry/application/check-channel.js';
import { ConnectChannel } from './registry/application/connect-channel.js';
import { DescribeChannel } from './registry/application/describe-channel.js';
import { DescribeChannels } from './registry/application/describe-channels.js';
import { RefuseWrongSecret } from './registry/application/refuse-wrong-secret.js';
import { ReportChannelHealth } from './registry/application/report-channel-health.js';
import { ChannelRegistry } from './registry/channel-registry.js';
import { Channel } from './registry/data/channel.entity.js';
import { WhenChannelConnectsSubscribes } from './registry/jobs/when-channel-connects-subscribes.reaction.js';
import { ChannelRepository } from './registry/data/channel.repository.js';
import { ChannelHealthReader } from './registry/data/channel-health.reader.js';

@Module({
  imports: [
    AccessModule,
    TypeOrmModule.forFeature([
      Channel,
      InboundEvent,
      Quarantine,
      UnsupportedItem,
      ...deliveryEntities,
    ]),
  ],
  controllers: [NetworksController, ChannelsController],
  providers: [
    ...deliveryProviders,
    ChannelRegistry,
    ChannelRepository,
    ChannelHealthReader,
    ConnectChannel,
    ChangeChannel,
    CheckChannel,
    DescribeChannel,
    DescribeChannels,
    RefuseWrongSecret,
    ReportChannelHealth,
    WhenChannelConnectsSubscribes,
    JournalRepository,
    PollRepository,
    QuarantineRepository,
    Journal,
    JournalMetrics,
    ReceiveWebhook,
    PollsDrain,
  ],
  exports: [
    ChangeChannel,
    ChannelRegistry,
    ConnectChannel,
    DescribeChannel,
    Deliveries,
    JournalRepository,
    QuarantineRepository,
  ],
})
export class ChannelsModule {}
