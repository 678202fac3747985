import { Module } from '@nestjs/common';
import { Metrics } from './metrics.js';
import { ProcessMetrics } from './process-metrics.js';

/** Imported by whoever adds figures; there is one of it in a process. */
@Module({
  providers: [Metrics, ProcessMetrics],
  exports: [Metrics],
})
export class MetricsModule {}
