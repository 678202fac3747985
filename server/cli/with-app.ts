import 'reflect-metadata';
import {
  type DynamicModule,
  type INestApplicationContext,
  Module,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, ConfigModule } from '../platform/config/index.js';
import { DatabaseModule } from '../platform/database/index.js';
import { EventsModule } from '../platform/events/index.js';
import { QueueModule } from '../platform/queue/index.js';
import { visitDatabase } from './desk-database.js';

type Modules = (DynamicModule | Type)[];

const FEW_CONNECTIONS = 3;

@Module({})
class CommandModule {}

/**
 * Does some work with the services of these modules, without a server: nothing listens and no job
 * runs. Beside them stand configuration, database, queue
 * (to wake the workers of a running Hark) and events.
 */
export async function withApp<T>(
  config: Config,
  modules: Modules,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const database = await visitDatabase(config);
  try {
    const app = await NestFactory.createApplicationContext(
      {
        module: CommandModule,
        imports: [
          ConfigModule.for({ ...config, role: 'web' }),
          DatabaseModule.for({ url: database.url, poolSize: FEW_CONNECTIONS }),
          QueueModule.for({ databaseUrl: database.url, redisUrl: config.redisUrl }),
          EventsModule,
          ...modules,
        ],
      },
      { logger: false, abortOnError: false },
    );
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.leave();
  }
}
