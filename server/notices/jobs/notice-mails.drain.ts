import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Mailer } from '../../platform/mail/index.js';
import { type Drain, IsDrain } from '../../platform/queue/index.js';
import { NoticeRepository } from '../data/notice.repository.js';
import { ReaderRepository } from '../data/reader.repository.js';
import { noticeMail } from '../domain/notice-mail.js';

const PEOPLE_AT_ONCE = 20;

/** One mail a person about everything that was not read in the desk meanwhile. */
@IsDrain()
@Injectable()
export class NoticeMailsDrain implements Drain {
  readonly name = 'notice-mails';
  readonly everyMs = 15_000;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly notices: NoticeRepository,
    private readonly readers: ReaderRepository,
    private readonly mailer: Mailer,
  ) {}

  async drain(): Promise<boolean> {
    const userIds = await this.notices.mailDue(PEOPLE_AT_ONCE);
    for (const userId of userIds) await this.mail(userId);
    return userIds.length === PEOPLE_AT_ONCE;
  }

  private mail(userId: string): Promise<void> {
    return this.db.transaction(async (manager) => {
      const taken = await this.notices.takeForMail(manager, userId);
      const [reader] = await this.readers.of([userId], manager);
      if (!reader || taken.length === 0) return;
      const mail = noticeMail(reader, taken, this.config.publicUrl);
      await this.mailer.post(manager, { to: reader.email, ...mail });
    });
  }
}
