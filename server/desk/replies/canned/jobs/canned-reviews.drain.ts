import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { TellReviews } from '../application/tell-reviews.js';

/** Reminds of canned replies whose day of review has come: once for each day that is set. */
@IsDrain()
@Injectable()
export class CannedReviewsDrain implements Drain {
  readonly name = 'canned-reviews';
  readonly everyMs = 60_000;

  constructor(private readonly reviews: TellReviews) {}

  drain(): Promise<boolean> {
    return this.reviews.tell();
  }
}
