import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { FIGURES_FOLLOW, FollowFigures } from '../application/follow-figures.js';

const AT_ONCE = 200;

/** Reads what happened in conversations into facts and sums. */
@IsDrain()
@Injectable()
export class FiguresFollowDrain implements Drain {
  readonly name = FIGURES_FOLLOW;
  readonly everyMs = 5000;

  constructor(private readonly figures: FollowFigures) {}

  async drain(): Promise<boolean> {
    return (await this.figures.batch(AT_ONCE)) === AT_ONCE;
  }
}
