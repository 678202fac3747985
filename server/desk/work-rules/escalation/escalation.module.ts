import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { AgentsModule, DepartmentsModule } from '../../agents/index.js';
import { ConversationsModule } from '../../conversations/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { KeepDepartments } from './application/keep-departments.js';
import { KeepLadders } from './application/keep-ladders.js';
import { escalationEntities } from './data/entities.js';
import { checkEscalationTable } from './domain/escalation-states.js';
import { escalationControllers, escalationProviders } from './escalation.providers.js';

@Module({
  imports: [
    AccessModule,
    AgentsModule,
    CalendarsModule,
    ConversationsModule,
    DepartmentsModule,
    TypeOrmModule.forFeature(escalationEntities),
  ],
  controllers: escalationControllers,
  providers: escalationProviders,
  exports: [KeepDepartments, KeepLadders],
})
export class EscalationModule {
  constructor() {
    checkEscalationTable();
  }
}
