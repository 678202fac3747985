import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LanguageModule } from '../../../insight/language/index.js';
import { ConditionFactsController } from './api/condition-facts.controller.js';
import { Conditions } from './application/conditions.js';
import { FactReader } from './application/fact-reader.js';
import { FactSources } from './application/fact-sources.js';
import { LabelFactsReader } from './application/label-facts.js';
import { ListFacts } from './application/list-facts.js';
import { ConversationFactsReader } from './data/conversation-facts.reader.js';
import { FactOptionReader } from './data/fact-option.reader.js';

@Module({
  imports: [DiscoveryModule, LanguageModule],
  controllers: [ConditionFactsController],
  providers: [
    Conditions,
    ConversationFactsReader,
    FactOptionReader,
    FactReader,
    FactSources,
    LabelFactsReader,
    ListFacts,
  ],
  exports: [Conditions, FactReader],
})
export class ConditionsModule {}
