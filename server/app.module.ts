import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/index.js';
import { ChannelsModule } from './channels/index.js';
import { CrmModule } from './crm/index.js';
import { ExchangeModule } from './customers/exchange/index.js';
import { SegmentsModule } from './customers/segments/index.js';
import { PrivacyModule } from './customers/privacy/index.js';
import { DemoModule } from './demo/index.js';
import { AgentsModule } from './desk/agents/index.js';
import { ConversationsModule } from './desk/conversations/index.js';
import { ModerationModule } from './desk/moderation/index.js';
import { RepliesModule } from './desk/replies/index.js';
import { SatisfactionModule } from './desk/satisfaction/index.js';
import { ThreadingModule } from './desk/threading/index.js';
import { CalendarsModule } from './desk/work-rules/calendars/index.js';
import { ConditionsModule } from './desk/work-rules/conditions/index.js';
import { EscalationModule } from './desk/work-rules/escalation/index.js';
import { RoutingModule } from './desk/work-rules/routing/index.js';
import { RulesModule } from './desk/work-rules/rules/index.js';
import { SlaModule } from './desk/work-rules/sla/index.js';
import { EventCatalogueModule } from './event-catalogue.js';
import { AnalyticsModule } from './insight/analytics/index.js';
import { LanguageModule } from './insight/language/index.js';
import { DigestsModule } from './insight/digests/index.js';
import { TopicsModule } from './insight/topics/index.js';
import { ListeningModule } from './insight/listening/index.js';
import { SurgeModule } from './insight/surge/index.js';
import { NoticesModule } from './notices/index.js';
import { ConfigModule, type Config } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { EgressModule } from './platform/egress/index.js';
import { EventsModule } from './platform/events/index.js';
import { FilesModule } from './platform/files/index.js';
import { HttpModule } from './platform/http/index.js';
import { LiveModule } from './platform/live/index.js';
import { MailModule } from './platform/mail/index.js';
import { QueueModule } from './platform/queue/index.js';

/** The only file that knows all modules. */
@Module({})
export class AppModule {
  static for(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.for(config),
        DatabaseModule.for({ url: databaseUrl, poolSize: 20 }),
        EventCatalogueModule,
        EventsModule,
        QueueModule.for({ databaseUrl, redisUrl: config.redisUrl }),
        HttpModule,
        EgressModule,
        FilesModule,
        MailModule,
        LiveModule.for({ databaseUrl, redisUrl: config.redisUrl, imports: [ConversationsModule] }),
        AgentsModule,
        AccessModule,
        ChannelsModule,
        CrmModule,
        PrivacyModule,
        ConversationsModule,
        ThreadingModule,
        LanguageModule,
        TopicsModule,
        DigestsModule,
        ConditionsModule,
        CalendarsModule,
        SlaModule,
        RulesModule,
        EscalationModule,
        RoutingModule,
        ModerationModule,
        RepliesModule,
        SatisfactionModule,
        SegmentsModule,
        ExchangeModule,
        ListeningModule,
        SurgeModule,
        AnalyticsModule,
        NoticesModule,
        DemoModule,
      ],
    };
  }
}
