import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { LookForSurges } from '../application/look-for-surges.js';
import { SweepOpenIncidents } from '../application/sweep-open-incidents.js';
import { QUARTER_MS } from '../domain/week-course.js';

/** Looks after every quarter of an hour whether something is beyond its normal course. */
@IsDrain()
@Injectable()
export class SurgesDrain implements Drain {
  readonly name = 'surges';
  readonly everyMs = 60_000;
  private lookedAt = -1;

  constructor(
    private readonly looking: LookForSurges,
    private readonly sweeping: SweepOpenIncidents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async drain(): Promise<boolean> {
    const quarter = Math.floor(this.clock.now().getTime() / QUARTER_MS);
    if (quarter !== this.lookedAt) await this.looking.look();
    this.lookedAt = quarter;
    await this.sweeping.sweep();
    return false;
  }
}
