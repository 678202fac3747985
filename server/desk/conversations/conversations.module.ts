import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { CrmModule } from '../../crm/index.js';
import { LIVE_AUDIENCE, LIVE_DOOR } from '../../platform/live/index.js';
import { commandControllers } from './api/command.controllers.js';
import { OutboundMessages } from './application/outbound-messages.js';
import { ThreadPresenter } from './api/thread.presenter.js';
import { AssignConversation } from './application/assign-conversation.js';
import { ChangeStatus } from './application/change-status.js';
import { ConversationSigns } from './application/conversation-signs.js';
import { Doorkeeper } from './application/doorkeeper.js';
import { LabelConversation } from './application/label-conversation.js';
import { InternalNotes } from './application/internal-notes.js';
import { JoinMatter } from './application/join-matter.js';
import { commandProviders } from './commands.providers.js';
import { CustomerActivityModule } from './customer-activity.module.js';
import { ConversationFigures } from './data/conversation-figures.js';
import { ConversationLabels } from './data/conversation-labels.js';
import { ConversationRepository } from './data/conversation.repository.js';
import { PublicationRepository } from './data/publication.repository.js';
import { ReplyGround } from './data/reply-ground.js';
import { SplitRepository } from './data/split.repository.js';
import { ThreadLoader } from './data/thread-loader.js';
import { ThreadWriter } from './data/thread-writer.js';
import { checkStatusTable } from './domain/status-table.js';
import { outboundProviders } from './outbound.providers.js';
import { ViewCountsModule } from './view-counts.module.js';
import { conversationEntities, readingControllers, readingProviders } from './reading.providers.js';
import { WorkloadModule } from './workload.module.js';

@Module({
  imports: [
    AccessModule,
    ChannelsModule,
    CrmModule,
    CustomerActivityModule,
    WorkloadModule,
    TypeOrmModule.forFeature(conversationEntities),
    ViewCountsModule,
  ],
  controllers: [...readingControllers, ...commandControllers],
  providers: [...commandProviders, ...readingProviders, ...outboundProviders],
  exports: [
    InternalNotes,
    AssignConversation,
    LabelConversation,
    ChangeStatus,
    ConversationFigures,
    ConversationLabels,
    ConversationRepository,
    ConversationSigns,
    Doorkeeper,
    JoinMatter,
    OutboundMessages,
    PublicationRepository,
    ReplyGround,
    SplitRepository,
    ThreadLoader,
    ThreadPresenter,
    ThreadWriter,
    LIVE_DOOR,
    LIVE_AUDIENCE,
  ],
})
export class ConversationsModule {
  constructor() {
    checkStatusTable();
  }
}
