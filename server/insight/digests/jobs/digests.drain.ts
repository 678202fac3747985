import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { SendDueDigests } from '../application/send-due-digests.js';

/** Makes and sends the digests whose time has come. */
@IsDrain()
@Injectable()
export class DigestsDrain implements Drain {
  readonly name = 'digests';
  readonly everyMs = 10_000;

  constructor(private readonly sending: SendDueDigests) {}

  async drain(): Promise<boolean> {
    await this.sending.send();
    return false;
  }

  dueSince(): Promise<Date | null> {
    return this.sending.dueSince();
  }
}
