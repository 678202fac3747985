import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { SendFigureMails } from '../application/send-figure-mails.js';

/** Sends figures by mail when their time has come. */
@IsDrain()
@Injectable()
export class FigureMailsDrain implements Drain {
  readonly name = 'figure-mails';
  readonly everyMs = 30_000;

  constructor(private readonly mails: SendFigureMails) {}

  drain(): Promise<boolean> {
    return this.mails.next();
  }

  dueSince(): Promise<Date | null> {
    return this.mails.dueSince();
  }
}
