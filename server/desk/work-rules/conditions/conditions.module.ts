import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Conditions } from './application/conditions.js';
import { FactReader } from './application/fact-reader.js';
import { FactSources } from './application/fact-sources.js';
import { ConversationFactsReader } from './data/conversation-facts.reader.js';

@Module({
  imports: [DiscoveryModule],
  providers: [Conditions, ConversationFactsReader, FactReader, FactSources],
  exports: [Conditions, FactReader],
})
export class ConditionsModule {}
