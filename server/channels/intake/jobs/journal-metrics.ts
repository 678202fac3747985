import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../../../platform/metrics/index.js';
import { JournalRepository } from '../data/journal.repository.js';

@Injectable()
export class JournalMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly journal: JournalRepository,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'hark_journal_waiting',
      'Deliveries in the journal that have not been worked in.',
      async () => (await this.journal.waiting()).n,
    );
  }
}
