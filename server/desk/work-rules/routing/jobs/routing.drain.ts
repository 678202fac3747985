import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { ReturnWork } from '../application/return-work.js';
import { RouteWaiting } from '../application/route-waiting.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { ROUTING } from '../domain/drain-name.js';

/** Gives out what waits; takes back what lies. */
@IsDrain()
@Injectable()
export class RoutingDrain implements Drain {
  readonly name = ROUTING;
  readonly everyMs = 1000;

  constructor(
    private readonly routing: RouteWaiting,
    private readonly returning: ReturnWork,
    private readonly entries: QueueEntryRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const returned = await this.returning.execute();
    return (await this.routing.round()) || returned > 0;
  }

  dueSince(): Promise<Date | null> {
    return this.entries.dueSince(this.clock.now());
  }
}
