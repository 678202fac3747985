import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { ConversationsModule } from '../conversations/index.js';
import { ModerationModule } from '../moderation/index.js';
import { LanguageModule } from '../../insight/language/index.js';
import { CalendarsModule } from '../work-rules/calendars/index.js';
import { ConditionsModule } from '../work-rules/conditions/index.js';
import { RulesModule } from '../work-rules/rules/index.js';
import { ConversationRepliesController } from './api/conversation-replies.controller.js';
import { DeliveryProblemsController } from './api/delivery-problems.controller.js';
import { DraftsController } from './api/drafts.controller.js';
import { FilesController } from './api/files.controller.js';
import { RepliesController } from './api/replies.controller.js';
import { AcceptReply } from './application/accept-reply.js';
import { BringFile } from './application/bring-file.js';
import { CheckReply } from './application/check-reply.js';
import { DecideAboutReply } from './application/decide-about-reply.js';
import { FollowReply } from './application/follow-reply.js';
import { FollowUps } from './application/follow-ups.js';
import { KeepDraft } from './application/keep-draft.js';
import { ListDeliveryProblems } from './application/list-delivery-problems.js';
import { NewerMessages } from './application/newer-messages.js';
import { ReplyDoor } from './application/reply-door.js';
import { JoinPrivateThread } from './application/join-private-thread.js';
import { SendReply } from './application/send-reply.js';
import { ShowReplies } from './application/show-replies.js';
import { TakeBackReply } from './application/take-back-reply.js';
import { DraftRepository } from './data/draft.repository.js';
import { FollowUpRepository } from './data/follow-up.repository.js';
import { ReplyFollowUp } from './data/reply-follow-up.entity.js';
import {
  approvalControllers,
  approvalEntities,
  approvalProviders,
} from './approval/approval.providers.js';
import { ApprovalRuleRepository } from './approval/data/approval-rule.repository.js';
import { automaticControllers, automaticProviders } from './automatic/automatic.providers.js';
import { suggestionControllers, suggestionProviders } from './suggestions/suggestion.providers.js';
import { bulkControllers, bulkEntities, bulkProviders } from './bulk/bulk.providers.js';
import { CannedReplyRepository } from './canned/data/canned-reply.repository.js';
import { cannedControllers, cannedProviders } from './canned/canned.providers.js';
import { WhenPrivateThreadOpensJoinsTheMatter } from './jobs/when-private-thread-opens-joins-the-matter.reaction.js';
import { WhenDeliveryChangesUpdatesItsMessage } from './jobs/when-delivery-changes-updates-its-message.reaction.js';

@Module({
  imports: [
    AccessModule,
    ChannelsModule,
    CalendarsModule,
    ConditionsModule,
    ConversationsModule,
    LanguageModule,
    ModerationModule,
    RulesModule,
    TypeOrmModule.forFeature([...approvalEntities, ...bulkEntities, ReplyFollowUp]),
  ],
  controllers: [
    ConversationRepliesController,
    RepliesController,
    DeliveryProblemsController,
    DraftsController,
    FilesController,
    ...cannedControllers,
    ...suggestionControllers,
    ...automaticControllers,
    ...approvalControllers,
    ...bulkControllers,
  ],
  providers: [
    AcceptReply,
    BringFile,
    CheckReply,
    DecideAboutReply,
    FollowReply,
    FollowUps,
    JoinPrivateThread,
    KeepDraft,
    ListDeliveryProblems,
    NewerMessages,
    ReplyDoor,
    SendReply,
    ShowReplies,
    TakeBackReply,
    DraftRepository,
    FollowUpRepository,
    WhenPrivateThreadOpensJoinsTheMatter,
    WhenDeliveryChangesUpdatesItsMessage,
    ...cannedProviders,
    ...suggestionProviders,
    ...automaticProviders,
    ...approvalProviders,
    ...bulkProviders,
  ],
  exports: [CannedReplyRepository, AcceptReply, ApprovalRuleRepository, CheckReply],
})
export class RepliesModule {}
