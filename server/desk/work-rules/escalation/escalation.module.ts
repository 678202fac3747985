import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DepartmentsModule } from '../../agents/index.js';
import { escalationEntities } from './data/entities.js';
import { checkEscalationTable } from './domain/escalation-states.js';

@Module({ imports: [DepartmentsModule, TypeOrmModule.forFeature(escalationEntities)] })
export class EscalationModule {
  constructor() {
    checkEscalationTable();
  }
}
