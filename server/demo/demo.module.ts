import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { ExchangeModule } from '../customers/exchange/index.js';
import { ChannelsModule } from '../channels/index.js';
import { ConversationsModule } from '../desk/conversations/index.js';
import { ModerationModule } from '../desk/moderation/index.js';
import { RepliesModule } from '../desk/replies/index.js';
import { ThreadingModule } from '../desk/threading/index.js';
import { CalendarsModule } from '../desk/work-rules/calendars/index.js';
import { EscalationModule } from '../desk/work-rules/escalation/index.js';
import { RoutingModule } from '../desk/work-rules/routing/index.js';
import { SlaModule } from '../desk/work-rules/sla/index.js';
import { AnalyticsModule } from '../insight/analytics/index.js';
import { DigestsModule } from '../insight/digests/index.js';
import { LanguageModule } from '../insight/language/index.js';
import { TopicsModule } from '../insight/topics/index.js';
import { DemoCrm } from './application/demo-crm.js';
import { DemoChannels } from './application/demo-channels.js';
import { MakeDemoHouse } from './application/demo-house.js';
import { Demo } from './application/demo.js';
import { DoTheWork } from './application/do-the-work.js';
import { KnowTheCustomers } from './application/know-the-customers.js';
import { MakeDemoMonth } from './application/make-demo-month.js';
import { MakePastTrue } from './application/make-past-true.js';
import { TellTheDesk } from './application/tell-the-desk.js';
import { MailboxController } from './mailbox/mailbox.controller.js';
import { DemoChannelRepository } from './data/demo-channel.repository.js';
import { DemoMarkRepository } from './data/demo-mark.repository.js';
import { PastMessagesRepository } from './data/past-messages.repository.js';
import { PastPeopleRepository } from './data/past-people.repository.js';
import { PastThreadsRepository } from './data/past-threads.repository.js';
import { PastWorkRepository } from './data/past-work.repository.js';
import { PeopleRepository } from './data/people.repository.js';
import { TroublesRepository } from './data/troubles.repository.js';
import { furnishingProviders } from './furnishings.js';

@Module({
  imports: [
    AccessModule,
    AnalyticsModule,
    CalendarsModule,
    ChannelsModule,
    ConversationsModule,
    DigestsModule,
    EscalationModule,
    ExchangeModule,
    LanguageModule,
    ModerationModule,
    RepliesModule,
    RoutingModule,
    SlaModule,
    ThreadingModule,
    TopicsModule,
  ],
  controllers: [MailboxController],
  providers: [
    Demo,
    DemoChannels,
    DemoCrm,
    MakeDemoHouse,
    MakeDemoMonth,
    TellTheDesk,
    DoTheWork,
    KnowTheCustomers,
    MakePastTrue,
    DemoChannelRepository,
    DemoMarkRepository,
    PastMessagesRepository,
    PastPeopleRepository,
    PastThreadsRepository,
    PastWorkRepository,
    PeopleRepository,
    TroublesRepository,
    ...furnishingProviders,
  ],
  exports: [Demo],
})
export class DemoModule {}
