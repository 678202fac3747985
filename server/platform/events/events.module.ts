import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventLog } from './event-log.js';
import { EventSignal } from './event-signal.js';
import { ReactionMetrics } from './reaction-metrics.js';
import { ReactionRepository } from './reaction.repository.js';
import { ReactionRunner } from './reaction-runner.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [EventLog, EventSignal, ReactionMetrics, ReactionRepository, ReactionRunner],
  exports: [EventLog, EventSignal, ReactionRunner],
})
export class EventsModule {}
