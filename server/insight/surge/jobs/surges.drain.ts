import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { LookForSurges } from '../application/look-for-surges.js';
import { SweepOpenIncidents } from '../application/sweep-open-incidents.js';

/** Looks every minute whether something is beyond its normal course. */
@IsDrain()
@Injectable()
export class SurgesDrain implements Drain {
  readonly name = 'surges';
  readonly everyMs = 60_000;

  constructor(
    private readonly looking: LookForSurges,
    private readonly sweeping: SweepOpenIncidents,
  ) {}

  async drain(): Promise<boolean> {
    await this.looking.look();
    await this.sweeping.sweep();
    return false;
  }
}
