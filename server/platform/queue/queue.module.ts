import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { MetricsModule } from '../metrics/index.js';
import { QUEUE_ENGINE, type QueueEngine } from './contract.js';
import { DrainMetrics } from './drain-metrics.js';
import { PostgresEngine } from './postgres-engine.js';
import { RedisEngine } from './redis-engine.js';
import { Worker } from './worker.js';

export interface QueueOptions {
  databaseUrl: string;
  redisUrl: string | undefined;
}

@Global()
@Module({})
export class QueueModule {
  static for({ databaseUrl, redisUrl }: QueueOptions): DynamicModule {
    const log = new Logger('Queue');
    const warn = (message: string): void => log.warn(message);
    return {
      module: QueueModule,
      imports: [DiscoveryModule, MetricsModule],
      providers: [
        {
          provide: QUEUE_ENGINE,
          useFactory: (): QueueEngine =>
            redisUrl ? new RedisEngine(redisUrl, warn) : new PostgresEngine(databaseUrl, warn),
        },
        Worker,
        DrainMetrics,
      ],
      exports: [Worker],
    };
  }
}
