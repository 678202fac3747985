import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

export interface DatabaseOptions {
  url: string;
  poolSize: number;
}

/**
 * One pool a process. Limits sit on the server side: node-postgres would hand a timed-out client
 * out again (node-postgres #3399).
 */
@Module({})
export class DatabaseModule {
  static for(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: options.url,
          autoLoadEntities: true,
          synchronize: false,
          migrationsRun: false,
          installExtensions: false,
          poolSize: options.poolSize,
          extra: {
            keepAlive: true,
            statement_timeout: 60_000,
            idle_in_transaction_session_timeout: 30_000,
            lock_timeout: 20_000,
            application_name: 'hark',
          },
          retryAttempts: 3,
          retryDelay: 500,
        }),
      ],
    };
  }
}
