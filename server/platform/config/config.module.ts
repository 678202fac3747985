import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CLOCK, systemClock } from '../kernel/clock.js';
import { CONFIG, type Config } from './config.js';
import { loadSecret } from './secret.js';

/** The installation's secret, for SecretBox and signatures. */
export const SECRET = Symbol('Secret');

@Global()
@Module({})
export class ConfigModule {
  static for(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: SECRET, useFactory: () => loadSecret(config.secret, config.dataDir) },
        { provide: CLOCK, useValue: systemClock },
      ],
      exports: [CONFIG, SECRET, CLOCK],
    };
  }
}
