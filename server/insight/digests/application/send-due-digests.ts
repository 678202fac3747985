import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock, failpoint } from '../../../platform/kernel/index.js';
import { FindTopics } from '../../topics/index.js';
import { ScheduleRepository } from '../data/schedule.repository.js';
import { nextTime, periodBefore } from '../domain/periods.js';
import { MakeDigest } from './make-digest.js';
import { WriteDigestMails } from './write-digest-mails.js';

/**
 * Makes what is due. The digest, its mails and the next time are one transaction, and a schedule has
 * one digest a period: a process that is killed has either sent all or nothing.
 */
@Injectable()
export class SendDueDigests {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly schedules: ScheduleRepository,
    private readonly making: MakeDigest,
    private readonly mails: WriteDigestMails,
    private readonly topics: FindTopics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async send(): Promise<void> {
    const due = await this.schedules.due(this.db.manager, this.clock.now());
    if (due.length === 0) return;
    await this.topics.find();
    for (const id of due) await this.sendOne(id);
  }

  dueSince(): Promise<Date | null> {
    return this.schedules.dueSince(this.db.manager);
  }

  private sendOne(id: string): Promise<void> {
    const now = this.clock.now();
    return this.db.transaction(async (manager) => {
      const schedule = await this.schedules.claim(manager, id, now);
      if (!schedule?.nextAt) return;
      // Of the day it was due, also when nobody was there to make it that day.
      const period = periodBefore(schedule, schedule.nextAt);
      const wanted = { ...schedule, scheduleId: id, period, sentAt: now };
      const made = await this.making.makeIn(manager, wanted, null);
      if (made) await this.mails.write(manager, schedule, made.digest, made.groups);
      await this.schedules.setNext(manager, id, nextTime(schedule, now));
      failpoint('digest.before-commit');
    });
  }
}
