import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../kernel/index.js';
import { Metrics, type Sample } from '../metrics/index.js';
import { EventLog } from './event-log.js';
import { ReactionRepository } from './reaction.repository.js';
import { ReactionRunner } from './reaction-runner.js';

/** How far each reaction is behind the feed, and what it failed on. */
@Injectable()
export class ReactionMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly runner: ReactionRunner,
    private readonly places: ReactionRepository,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'hark_reaction_lag_seconds',
      'Age of the oldest event that the reaction has not handled; 0 when it has handled all.',
      () => this.lags(),
    );
    this.metrics.gauge(
      'hark_reaction_failures',
      'Events on which a reaction failed: tried again by themselves, or left for a person to see.',
      () => this.places.failures(),
    );
  }

  private async lags(): Promise<Sample[]> {
    const places = await this.places.all();
    const samples: Sample[] = [];
    for (const { name, on } of this.runner.registered()) {
      const place = places.get(name);
      const [oldest] = place ? await this.events.after(place, 1, on) : [];
      const behind = oldest ? (this.clock.now().getTime() - oldest.at.getTime()) / 1000 : 0;
      samples.push({ labels: { reaction: name }, value: Math.max(0, behind) });
    }
    return samples;
  }
}
