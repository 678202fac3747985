import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../../../platform/metrics/index.js';
import { ProblemRepository } from '../data/problem.repository.js';

@Injectable()
export class ReplyMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly replies: ProblemRepository,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'hark_replies',
      'Replies that are not done, by their state; failed ones until somebody has dealt with them.',
      async () =>
        (await this.replies.unfinished()).map(({ state, n }) => ({ labels: { state }, value: n })),
    );
  }
}
