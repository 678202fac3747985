import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { CalendarsModule } from '../../desk/work-rules/calendars/index.js';
import { AudienceController } from './api/audience.controller.js';
import { FigureFilesController } from './api/figure-files.controller.js';
import { FigureMailsController } from './api/figure-mails.controller.js';
import { FigureValuesController } from './api/figure-values.controller.js';
import { FiguresController } from './api/figures.controller.js';
import { CompareFigures } from './application/compare-figures.js';
import { ComposeFigureMail } from './application/compose-figure-mail.js';
import { KeepAudience } from './application/keep-audience.js';
import { KeepFigureMails } from './application/keep-figure-mails.js';
import { ListBehind } from './application/list-behind.js';
import { SendFigureMails } from './application/send-figure-mails.js';
import { ShowHours } from './application/show-hours.js';
import { ShowSeries } from './application/show-series.js';
import { ShowSpread } from './application/show-spread.js';
import { ShowValues } from './application/show-values.js';
import { CountingModule } from './counting.module.js';
import { AudienceRepository } from './data/audience.repository.js';
import { BehindReader } from './data/behind.reader.js';
import { figureEntities } from './data/entities.js';
import { FigureMailRepository } from './data/figure-mail.repository.js';
import { FigureReader } from './data/figure.reader.js';
import { NameReader } from './data/name.reader.js';
import { FigureMailsDrain } from './jobs/figure-mails.drain.js';
import { FiguresFollowDrain } from './jobs/figures-follow.drain.js';
import { WhenCalendarChangesCountsAnew } from './jobs/when-calendar-changes-counts-anew.reaction.js';
import { WhenConversationChangesCountsIt } from './jobs/when-conversation-changes-counts-it.reaction.js';
import { WhenCustomerChangesCountsTheirConversations } from './jobs/when-customer-changes-counts-their-conversations.reaction.js';
import { WhenMessageLabelledCountsItAgain } from './jobs/when-message-labelled-counts-it-again.reaction.js';
import { WhenTopicChangesCountsAnew } from './jobs/when-topic-changes-counts-anew.reaction.js';

@Module({
  imports: [
    AccessModule,
    CalendarsModule,
    CountingModule,
    TypeOrmModule.forFeature(figureEntities),
  ],
  controllers: [
    AudienceController,
    FigureFilesController,
    FigureMailsController,
    FigureValuesController,
    FiguresController,
  ],
  providers: [
    AudienceRepository,
    BehindReader,
    CompareFigures,
    ComposeFigureMail,
    FigureMailRepository,
    FigureMailsDrain,
    FigureReader,
    FiguresFollowDrain,
    KeepAudience,
    KeepFigureMails,
    ListBehind,
    NameReader,
    SendFigureMails,
    ShowHours,
    ShowSeries,
    ShowSpread,
    ShowValues,
    WhenCalendarChangesCountsAnew,
    WhenConversationChangesCountsIt,
    WhenCustomerChangesCountsTheirConversations,
    WhenMessageLabelledCountsItAgain,
    WhenTopicChangesCountsAnew,
  ],
  exports: [CountingModule, KeepAudience],
})
export class AnalyticsModule {}
