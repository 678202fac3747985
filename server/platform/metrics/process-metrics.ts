import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Metrics } from './metrics.js';

const NANOSECONDS = 1e9;

/** The process itself: memory, time, and how long its loop kept others waiting. */
@Injectable()
export class ProcessMetrics implements OnModuleInit, OnApplicationShutdown {
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });

  constructor(private readonly metrics: Metrics) {}

  onModuleInit(): void {
    const { metrics } = this;
    metrics.gauge('process_resident_memory_bytes', 'Memory that the process holds.', () =>
      process.memoryUsage.rss(),
    );
    metrics.gauge('nodejs_memory_bytes', 'What the memory of Node is used for.', () => {
      const { heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage();
      return Object.entries({
        heap_used: heapUsed,
        heap_total: heapTotal,
        external,
        array_buffers: arrayBuffers,
      }).map(([use, value]) => ({ labels: { use }, value }));
    });
    metrics.gauge('process_cpu_seconds', 'Processor time since the start.', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    });
    metrics.gauge('process_uptime_seconds', 'Since the start.', () => process.uptime());
    this.delay.enable();
    metrics.gauge(
      'nodejs_event_loop_delay_seconds',
      'Delay of the event loop since somebody looked last, 99 of 100 below.',
      () => {
        const seconds = this.delay.percentile(99) / NANOSECONDS;
        this.delay.reset();
        return seconds;
      },
    );
  }

  onApplicationShutdown(): void {
    this.delay.disable();
  }
}
