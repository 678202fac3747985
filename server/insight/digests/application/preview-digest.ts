import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { digestMail, type MailText } from '../domain/digest-mail.js';
import { periodBefore } from '../domain/periods.js';
import { KeepSchedules } from './keep-schedules.js';
import { MakeDigest } from './make-digest.js';
import { ViewDigest } from './view-digest.js';

/** The mail as it would go out today, sent to nobody. */
@Injectable()
export class PreviewDigest {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly schedules: KeepSchedules,
    private readonly making: MakeDigest,
    private readonly viewing: ViewDigest,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404. */
  async preview(scheduleId: string): Promise<MailText> {
    const schedule = await this.schedules.one(scheduleId);
    const { manager } = this.db;
    const period = periodBefore(schedule, this.clock.now());
    const wanted = { ...schedule, scheduleId, period, sentAt: null };
    const { digest, groups } = await this.making.draft(manager, wanted);
    const view = await this.viewing.view(manager, null, digest, groups);
    const { publicUrl } = this.config;
    const links = new Map(groups.map(({ topicId }) => [topicId ?? '', publicUrl]));
    return digestMail(view, { language: schedule.language, deskUrl: publicUrl, links });
  }
}
