import { Injectable, Logger } from '@nestjs/common';
import { ViewCountRepository } from '../data/view-count.repository.js';

/** The repair of the view counts: for after a restore, or when somebody doubts them. */
@Injectable()
export class RecountViews {
  private readonly log = new Logger('Views');

  constructor(private readonly counts: ViewCountRepository) {}

  /** Answers how many of the stored counts were wrong. */
  async run(): Promise<number> {
    const wrong = await this.counts.recount();
    if (wrong > 0) this.log.warn(`${wrong} view counts were wrong and are right again.`);
    return wrong;
  }
}
