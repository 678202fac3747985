import { Injectable, Logger } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { FetchAttachments } from '../application/fetch-attachments.js';
import { AttachmentRepository } from '../data/attachment.repository.js';

const AT_ONCE = 4;

/** Brings in what customers attached, a few at a time. */
@IsDrain()
@Injectable()
export class AttachmentsDrain implements Drain {
  readonly name = 'attachments';
  readonly everyMs = 1000;
  private readonly log = new Logger('Attachments');

  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly fetching: FetchAttachments,
  ) {}

  async drain(): Promise<boolean> {
    const due = await this.attachments.claim(AT_ONCE);
    const done = await Promise.allSettled(due.map((attachment) => this.fetching.fetch(attachment)));
    for (const result of done)
      if (result.status === 'rejected')
        this.log.error(`An attachment is tried again later: ${String(result.reason)}`);
    return due.length === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.attachments.dueSince();
  }
}
