import { Injectable } from '@nestjs/common';
import { JournalRepository } from '../../../channels/index.js';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { WorkInDeliveries } from '../application/work-in-deliveries.js';

@IsDrain()
@Injectable()
export class ThreadingDrain implements Drain {
  readonly name = 'threading';
  readonly everyMs = 1000;

  constructor(
    private readonly deliveries: WorkInDeliveries,
    private readonly journal: JournalRepository,
  ) {}

  drain(): Promise<boolean> {
    return this.deliveries.next();
  }

  async dueSince(): Promise<Date | null> {
    return (await this.journal.waiting()).since;
  }
}
