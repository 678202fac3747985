import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { FindTopics } from '../application/find-topics.js';

const HOUR = 3600_000;
/** So many messages are enough for a look; a few are left to the next digest. */
const ENOUGH = 200;

/** Looks for new topics when enough has come that is about none. */
@IsDrain()
@Injectable()
export class TopicsDrain implements Drain {
  readonly name = 'topics';
  readonly everyMs = HOUR;
  /** What was left over the last time is not looked at over and over. */
  private left = 0;

  constructor(private readonly finding: FindTopics) {}

  async drain(): Promise<boolean> {
    const waiting = await this.finding.waiting();
    if (waiting - this.left < ENOUGH) return false;
    await this.finding.find();
    this.left = await this.finding.waiting();
    return false;
  }
}
