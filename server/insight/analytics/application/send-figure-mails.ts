import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Calendars } from '../../../desk/work-rules/calendars/index.js';
import { CLOCK, type Clock, failpoint } from '../../../platform/kernel/index.js';
import { Mailer } from '../../../platform/mail/index.js';
import { FigureMailRepository, type FigureMailRow } from '../data/figure-mail.repository.js';
import { daysToTell, nextMail } from '../domain/cadence.js';
import { ComposeFigureMail } from './compose-figure-mail.js';

/** Sends the mails that are due, each once: mail and next time stand or fall together. */
@Injectable()
export class SendFigureMails {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly mails: FigureMailRepository,
    private readonly compose: ComposeFigureMail,
    private readonly mailer: Mailer,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** False when none is due. */
  async next(): Promise<boolean> {
    const now = this.clock.now();
    const { timeZone } = await this.calendars.default();
    return this.db.transaction(async (manager) => {
      const due = await this.mails.claimDue(manager, now);
      if (!due) return false;
      await this.send(manager, due, now, timeZone);
      await this.mails.sent(manager, due.id, now, nextMail(due.cadence, due.hour, now, timeZone));
      failpoint('figure-mail.before-commit');
      return true;
    });
  }

  dueSince(): Promise<Date | null> {
    return this.mails.dueSince(this.clock.now());
  }

  /** Each gets what they may see at this moment; who may read no reports any more gets nothing. */
  private async send(
    manager: EntityManager,
    { id, name, cadence, filter }: FigureMailRow,
    now: Date,
    timeZone: string,
  ): Promise<void> {
    const days = daysToTell(cadence, now, timeZone);
    for (const reader of await this.mails.readersOf(manager, id)) {
      const mail = await this.compose.execute(reader, { name, days, filter });
      if (mail) await this.mailer.post(manager, { to: reader.email, ...mail });
    }
  }
}
