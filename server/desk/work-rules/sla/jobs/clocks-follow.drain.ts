import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { CLOCKS_FOLLOW, FollowNext } from '../application/follow-next.js';

/** Few enough that nobody who works on one of them waits noticeably. */
const AT_ONCE = 200;

/** Computes the clocks of conversations in which something happened, or after an edit of all. */
@IsDrain()
@Injectable()
export class ClocksFollowDrain implements Drain {
  readonly name = CLOCKS_FOLLOW;
  readonly everyMs = 1000;

  constructor(private readonly next: FollowNext) {}

  async drain(): Promise<boolean> {
    return (await this.next.batch(AT_ONCE)) === AT_ONCE;
  }
}
