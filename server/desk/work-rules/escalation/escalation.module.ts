import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { AgentsModule, DepartmentsModule } from '../../agents/index.js';
import { ConversationsModule } from '../../conversations/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { RulesModule } from '../rules/index.js';
import { AnswerQuestion } from './application/answer-question.js';
import { AskDepartment } from './application/ask-department.js';
import { HandleEscalation } from './application/handle-escalation.js';
import { RaiseEscalation } from './application/raise-escalation.js';
import { SetUpEscalation } from './application/set-up-escalation.js';
import { escalationEntities } from './data/entities.js';
import { EscalationRepository } from './data/escalation.repository.js';
import { checkEscalationTable } from './domain/escalation-states.js';
import { escalationControllers, escalationProviders } from './escalation.providers.js';

@Module({
  imports: [
    AccessModule,
    AgentsModule,
    CalendarsModule,
    ConversationsModule,
    DepartmentsModule,
    RulesModule,
    TypeOrmModule.forFeature(escalationEntities),
  ],
  controllers: escalationControllers,
  providers: escalationProviders,
  exports: [
    AnswerQuestion,
    AskDepartment,
    EscalationRepository,
    HandleEscalation,
    RaiseEscalation,
    SetUpEscalation,
  ],
})
export class EscalationModule {
  constructor() {
    checkEscalationTable();
  }
}
