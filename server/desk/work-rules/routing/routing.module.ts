import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { AgentsModule } from '../../agents/index.js';
import { ConversationsModule } from '../../conversations/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { ConditionsModule } from '../conditions/index.js';
import { KeepQueues } from './application/keep-queues.js';
import { routingEntities } from './data/entities.js';
import { routingControllers, routingProviders } from './routing.providers.js';

@Module({
  imports: [
    AccessModule,
    AgentsModule,
    CalendarsModule,
    ConditionsModule,
    ConversationsModule,
    TypeOrmModule.forFeature(routingEntities),
  ],
  controllers: routingControllers,
  providers: routingProviders,
  exports: [KeepQueues],
})
export class RoutingModule {}
