import { type DynamicModule, Global, Logger, Module, type ModuleMetadata } from '@nestjs/common';
import { LIVE_BUS, type LiveBus } from './contract.js';
import { LiveFeed } from './live-feed.js';
import { LiveServer } from './live-server.js';
import { PostgresBus } from './postgres-bus.js';
import { Presence } from './presence.js';
import { RedisBus } from './redis-bus.js';

export interface LiveOptions {
  databaseUrl: string;
  redisUrl: string | undefined;
  /** Modules that export LIVE_DOOR and LIVE_AUDIENCE. */
  imports: ModuleMetadata['imports'];
}

@Global()
@Module({})
export class LiveModule {
  static for({ databaseUrl, redisUrl, imports }: LiveOptions): DynamicModule {
    const log = new Logger('Live');
    const warn = (message: string): void => log.warn(message);
    return {
      module: LiveModule,
      imports,
      providers: [
        {
          provide: LIVE_BUS,
          useFactory: (): LiveBus =>
            redisUrl ? new RedisBus(redisUrl, warn) : new PostgresBus(databaseUrl, warn),
        },
        LiveFeed,
        Presence,
        LiveServer,
      ],
      exports: [Presence],
    };
  }
}
