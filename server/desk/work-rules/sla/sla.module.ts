import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../../access/index.js';
import { ConversationsModule } from '../../conversations/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { ConditionsModule } from '../conditions/index.js';
import { ClocksController } from './api/clocks.controller.js';
import { PoliciesController } from './api/policies.controller.js';
import { SlaReportController } from './api/sla-report.controller.js';
import { FireClocks } from './application/fire-clocks.js';
import { FollowClocks } from './application/follow-clocks.js';
import { FollowNext } from './application/follow-next.js';
import { KeepPolicies } from './application/keep-policies.js';
import { ListPolicies } from './application/list-policies.js';
import { PolicyBook } from './application/policy-book.js';
import { PolicyCalendarUse } from './application/policy-calendar-use.js';
import { PreviewPolicy } from './application/preview-policy.js';
import { RecountClocks } from './application/recount-clocks.js';
import { ReportSla } from './application/report-sla.js';
import { SetUpPolicies } from './application/set-up-policies.js';
import { ShowClocks } from './application/show-clocks.js';
import { Tellers } from './application/tellers.js';
import { ClockLogReader } from './data/clock-log.reader.js';
import { ClockRepository } from './data/clock.repository.js';
import { slaEntities } from './data/entities.js';
import { FiringRepository } from './data/firing.repository.js';
import { FollowRepository } from './data/follow.repository.js';
import { HistoryReader } from './data/history.reader.js';
import { PolicyRepository } from './data/policy.repository.js';
import { SignFacts } from './data/sign-facts.reader.js';
import { SlaReportReader } from './data/sla-report.reader.js';
import { ClocksFireDrain } from './jobs/clocks-fire.drain.js';
import { ClocksFollowDrain } from './jobs/clocks-follow.drain.js';
import { WhenCalendarChangesRecountsClocks } from './jobs/when-calendar-changes-recounts-clocks.reaction.js';
import { WhenConversationChangesFollowsItsClocks } from './jobs/when-conversation-changes-follows-its-clocks.reaction.js';
import { WhenCustomerChangesFollowsTheirClocks } from './jobs/when-customer-changes-follows-their-clocks.reaction.js';

@Module({
  imports: [
    AccessModule,
    CalendarsModule,
    ConditionsModule,
    ConversationsModule,
    TypeOrmModule.forFeature(slaEntities),
  ],
  controllers: [ClocksController, PoliciesController, SlaReportController],
  providers: [
    ClockLogReader,
    ClockRepository,
    ClocksFireDrain,
    ClocksFollowDrain,
    FireClocks,
    FiringRepository,
    FollowClocks,
    FollowNext,
    FollowRepository,
    HistoryReader,
    KeepPolicies,
    ListPolicies,
    PolicyBook,
    PolicyCalendarUse,
    PolicyRepository,
    PreviewPolicy,
    RecountClocks,
    ReportSla,
    SetUpPolicies,
    ShowClocks,
    SignFacts,
    SlaReportReader,
    Tellers,
    WhenCalendarChangesRecountsClocks,
    WhenConversationChangesFollowsItsClocks,
    WhenCustomerChangesFollowsTheirClocks,
  ],
  exports: [SetUpPolicies],
})
export class SlaModule {}
