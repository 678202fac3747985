import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { SendBulkAnswers } from '../application/send-bulk-answers.js';
import { BULK_ANSWERS } from '../application/start-bulk-answer.js';

/** Once a second, so that there is time to stop, and no network is flooded. */
@IsDrain()
@Injectable()
export class BulkAnswersDrain implements Drain {
  readonly name = BULK_ANSWERS;
  readonly everyMs = 1000;

  constructor(private readonly sending: SendBulkAnswers) {}

  async drain(): Promise<boolean> {
    await this.sending.send();
    return false;
  }

  dueSince(): Promise<Date | null> {
    return this.sending.waitingSince();
  }
}
