import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { ConversationsModule } from '../conversations/index.js';
import { RepliesModule } from '../replies/index.js';
import { AskingSettingsController } from './api/asking-settings.controller.js';
import { ConversationRatingController } from './api/conversation-rating.controller.js';
import { RatingLinksController } from './api/rating-links.controller.js';
import { RatingReportController } from './api/rating-report.controller.js';
import { AskCustomer } from './application/ask-customer.js';
import { AskIfFit } from './application/ask-if-fit.js';
import { KeepAskingSetting } from './application/keep-asking-setting.js';
import { RatingLinks } from './application/rating-links.js';
import { ReadAskingGround } from './application/read-asking-ground.js';
import { ReportRatings } from './application/report-ratings.js';
import { ScheduleAsking } from './application/schedule-asking.js';
import { SendQuestion } from './application/send-question.js';
import { ShowRating } from './application/show-rating.js';
import { AskingGroundReader } from './data/asking-ground.reader.js';
import { SatisfactionDueRepository } from './data/due.repository.js';
import { RatingReportReader } from './data/report.reader.js';
import { SatisfactionDue } from './data/satisfaction-due.entity.js';
import { SatisfactionSetting } from './data/satisfaction-setting.entity.js';
import { Satisfaction } from './data/satisfaction.entity.js';
import { SatisfactionRepository } from './data/satisfaction.repository.js';
import { AskingSettingRepository } from './data/setting.repository.js';
import { SatisfactionDrain } from './jobs/satisfaction.drain.js';
import { WhenConversationIsResolvedItsCustomerMayBeAsked } from './jobs/when-conversation-is-resolved-its-customer-may-be-asked.reaction.js';

@Module({
  imports: [
    AccessModule,
    ChannelsModule,
    ConversationsModule,
    RepliesModule,
    TypeOrmModule.forFeature([Satisfaction, SatisfactionDue, SatisfactionSetting]),
  ],
  controllers: [
    AskingSettingsController,
    ConversationRatingController,
    RatingLinksController,
    RatingReportController,
  ],
  providers: [
    AskCustomer,
    AskIfFit,
    AskingGroundReader,
    AskingSettingRepository,
    KeepAskingSetting,
    RatingLinks,
    RatingReportReader,
    ReadAskingGround,
    ReportRatings,
    SatisfactionDrain,
    SatisfactionDueRepository,
    SatisfactionRepository,
    ScheduleAsking,
    SendQuestion,
    ShowRating,
    WhenConversationIsResolvedItsCustomerMayBeAsked,
  ],
})
export class SatisfactionModule {}
