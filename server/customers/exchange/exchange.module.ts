import { Module } from '@nestjs/common';
import { ImportsModule } from './imports/imports.module.js';
import { TakingInModule } from './taking-in/taking-in.module.js';

/** What other systems know of customers comes in, and what happens at the desk goes out. */
@Module({ imports: [TakingInModule, ImportsModule] })
export class ExchangeModule {}
