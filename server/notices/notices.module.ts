import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/index.js';
import { DepartmentsModule } from '../desk/agents/index.js';
import { RulesModule } from '../desk/work-rules/rules/index.js';
import { MailController } from './api/mail.controller.js';
import { NoticesController } from './api/notices.controller.js';
import { NotifyAction } from './application/notify.action.js';
import { ReadNotices } from './application/read-notices.js';
import { TellOfEvent } from './application/tell-of-event.js';
import { WriteNotices } from './application/write-notices.js';
import { NoticeSetting } from './data/notice-setting.entity.js';
import { Notice } from './data/notice.entity.js';
import { NoticeRepository } from './data/notice.repository.js';
import { ReaderRepository } from './data/reader.repository.js';
import { NoticeMailsDrain } from './jobs/notice-mails.drain.js';
import { WhenSomethingHappensTellsPeople } from './jobs/when-something-happens-tells-people.reaction.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Notice, NoticeSetting]),
    AccessModule,
    DepartmentsModule,
    RulesModule,
    WebhooksModule,
  ],
  controllers: [MailController, NoticesController],
  providers: [
    NoticeMailsDrain,
    NotifyAction,
    NoticeRepository,
    ReadNotices,
    ReaderRepository,
    TellOfEvent,
    WhenSomethingHappensTellsPeople,
    WriteNotices,
  ],
})
export class NoticesModule {}
