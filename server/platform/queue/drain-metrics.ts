import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CLOCK, type Clock } from '../kernel/index.js';
import { Metrics, type Sample } from '../metrics/index.js';
import { isDrain } from './drain.decorator.js';

/** How long due work has been waiting, seen from any process: the tables know it. */
@Injectable()
export class DrainMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly discovery: DiscoveryService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'hark_drain_due_seconds',
      'How long the oldest work that is due has been waiting for its drain; 0 when none is.',
      () => this.read(),
    );
  }

  private async read(): Promise<Sample[]> {
    const samples: Sample[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (!isDrain(instance) || !instance.dueSince) continue;
      const since = await instance.dueSince();
      const waited = since ? (this.clock.now().getTime() - since.getTime()) / 1000 : 0;
      samples.push({ labels: { drain: instance.name }, value: Math.max(0, waited) });
    }
    return samples;
  }
}
