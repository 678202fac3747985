import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { RecomputeSegments } from '../application/recompute-segments.js';
import { SegmentDueRepository } from '../data/segment-due.repository.js';
import { SEGMENTS_DRAIN } from '../domain/drain-name.js';

const AT_ONCE = 200;

/** Looks at customers whose facts changed, and once a day at all whose windows slide. */
@IsDrain()
@Injectable()
export class SegmentsDrain implements Drain {
  readonly name = SEGMENTS_DRAIN;
  readonly everyMs = 2000;

  constructor(
    private readonly work: RecomputeSegments,
    private readonly due: SegmentDueRepository,
  ) {}

  async drain(): Promise<boolean> {
    return (await this.work.next(AT_ONCE)) === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.due.dueSince();
  }
}
