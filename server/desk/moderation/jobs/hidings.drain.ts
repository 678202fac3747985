import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { CarryOutHiding } from '../application/carry-out-hiding.js';
import { HidingRepository } from '../data/hiding.repository.js';
import { HIDINGS } from '../domain/drain-name.js';

const AT_ONCE = 10;

/** At least once: to hide what is hidden does no harm. */
@IsDrain()
@Injectable()
export class HidingsDrain implements Drain {
  readonly name = HIDINGS;
  readonly everyMs = 5000;

  constructor(
    private readonly hidings: HidingRepository,
    private readonly carrying: CarryOutHiding,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.hidings.claim(AT_ONCE);
    await Promise.all(due.map((hiding) => this.carrying.execute(hiding)));
    return due.length === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.hidings.dueSince();
  }
}
