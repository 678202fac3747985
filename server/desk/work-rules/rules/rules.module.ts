import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { ConversationsModule } from '../../conversations/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { ConditionsModule } from '../conditions/index.js';
import { AddRule } from './application/add-rule.js';
import { NamedByRules } from './application/named-by-rules.js';
import { ruleEntities } from './data/entities.js';
import { ruleControllers, ruleProviders } from './rules.providers.js';

@Module({
  imports: [
    AccessModule,
    CalendarsModule,
    ConditionsModule,
    ConversationsModule,
    DiscoveryModule,
    TypeOrmModule.forFeature(ruleEntities),
  ],
  controllers: ruleControllers,
  providers: ruleProviders,
  exports: [AddRule, NamedByRules],
})
export class RulesModule {}
