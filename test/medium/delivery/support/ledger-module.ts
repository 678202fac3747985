import { type DynamicModule, Global, Inject, Injectable, Module } from '@nestjs/common';
import { InjectDataSource, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { InboundEvent } from '../../../../server/channels/intake/data/inbound-event.entity.js';
import { ReportChannelHealth } from '../../../../server/channels/registry/application/report-channel-health.js';
import {
  ChannelRegistry,
  type ConnectedChannel,
} from '../../../../server/channels/registry/channel-registry.js';
import { ChannelRepository } from '../../../../server/channels/registry/data/channel.repository.js';
import { Channel } from '../../../../server/channels/registry/data/channel.entity.js';
import {
  deliveryEntities,
  deliveryProviders,
} from '../../../../server/channels/delivery/delivery.providers.js';
import { ConfigModule, loadConfig, SECRET } from '../../../../server/platform/config/index.js';
import { DatabaseModule } from '../../../../server/platform/database/index.js';
import { NetworkHttp } from '../../../../server/platform/egress/index.js';
import { EventsModule } from '../../../../server/platform/events/index.js';
import { FilesModule } from '../../../../server/platform/files/index.js';
import { QueueModule } from '../../../../server/platform/queue/index.js';
import { type AdapterOptions, standInAdapter } from './stand-in-adapter.js';

export interface LedgerOptions {
  databaseUrl: string;
  dataDir: string;
  networkUrl: string;
  adapter: AdapterOptions;
}

/** The registry as it is, but that every channel speaks with the stand-in. */
function standInRegistry({ networkUrl, adapter }: LedgerOptions) {
  const standIn = standInAdapter(networkUrl, adapter);
  @Injectable()
  class StandInRegistry extends ChannelRegistry {
    // The first two stand where the registry's own do: Nest inherits what is injected by place.
    constructor(
      rows: ChannelRepository,
      @Inject(SECRET) secret: string,
      @InjectDataSource() private readonly db: DataSource,
    ) {
      super(rows, secret);
    }

    override async find(id: string): Promise<ConnectedChannel | undefined> {
      const row = await this.db.manager.findOneBy(Channel, { id });
      return row ? { ...row, settings: {}, adapter: standIn } : undefined;
    }
  }
  return StandInRegistry;
}

/** The send ledger alone: no desk above it, a network beside it. */
@Global()
@Module({})
export class LedgerModule {
  static for(options: LedgerOptions, role: 'all' | 'web' = 'all'): DynamicModule {
    const config = loadConfig({
      HARK_DATA_DIR: options.dataDir,
      HARK_SECRET: 'a secret of at least thirty-two characters',
      HARK_DEMO: 'off',
      HARK_ROLE: role,
      DATABASE_URL: options.databaseUrl,
    });
    return {
      module: LedgerModule,
      imports: [
        ConfigModule.for(config),
        DatabaseModule.for({ url: options.databaseUrl, poolSize: 10 }),
        EventsModule,
        QueueModule.for({ databaseUrl: options.databaseUrl, redisUrl: undefined }),
        FilesModule,
        TypeOrmModule.forFeature([Channel, InboundEvent, ...deliveryEntities]),
      ],
      providers: [
        ...deliveryProviders,
        ChannelRepository,
        ReportChannelHealth,
        { provide: ChannelRegistry, useClass: standInRegistry(options) },
        { provide: NetworkHttp, useFactory: () => new NetworkHttp(['127.0.0.1']) },
      ],
    };
  }
}
