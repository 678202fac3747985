import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { ViewCountRepository } from '../data/view-count.repository.js';

const AT_ONCE = 5000;

/** Folds the changes of the view counts together, so that reading them stays cheap. */
@IsDrain()
@Injectable()
export class ViewsFoldDrain implements Drain {
  readonly name = 'views-fold';
  readonly everyMs = 2000;

  constructor(private readonly counts: ViewCountRepository) {}

  async drain(): Promise<boolean> {
    return (await this.counts.fold(AT_ONCE)) === AT_ONCE;
  }
}
