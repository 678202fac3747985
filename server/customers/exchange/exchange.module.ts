import { Module } from '@nestjs/common';
import { ConnectionsModule } from './connections/connections.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { TakingInModule } from './taking-in/taking-in.module.js';

/** What other systems know of customers comes in, and what happens at the desk goes out. */
@Module({
  imports: [TakingInModule, ImportsModule, ConnectionsModule],
  exports: [ConnectionsModule],
})
export class ExchangeModule {}
