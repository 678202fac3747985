import { Global, Module } from '@nestjs/common';
import { Metrics } from './metrics.js';
import { ProcessMetrics } from './process-metrics.js';

/** One of it in a process; whoever has figures of their own injects Metrics. */
@Global()
@Module({
  providers: [Metrics, ProcessMetrics],
  exports: [Metrics],
})
export class MetricsModule {}
