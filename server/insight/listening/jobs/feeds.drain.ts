import { Injectable, Logger } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { ReadSource } from '../application/read-source.js';
import { SourceRepository } from '../data/source.repository.js';

const AT_ONCE = 4;

/** Reads the feeds whose time has come. */
@IsDrain()
@Injectable()
export class FeedsDrain implements Drain {
  readonly name = 'feeds';
  readonly everyMs = 5000;
  private readonly log = new Logger('Feeds');

  constructor(
    private readonly sources: SourceRepository,
    private readonly reading: ReadSource,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.sources.claimDue(AT_ONCE);
    const read = await Promise.allSettled(due.map((source) => this.reading.read(source)));
    for (const one of read)
      if (one.status === 'rejected') this.log.error(`A source was not read: ${String(one.reason)}`);
    return due.length === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.sources.dueSince();
  }
}
