import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { CrmModule } from '../../crm/index.js';
import { SegmentMembersController } from './api/segment-members.controller.js';
import { SegmentRulesController } from './api/segment-rules.controller.js';
import { ChangeSegmentRule } from './application/change-segment-rule.js';
import { ListMembers } from './application/list-members.js';
import { PreviewSegmentRule } from './application/preview-segment-rule.js';
import { RecomputeSegments } from './application/recompute-segments.js';
import { RefreshMemberships } from './application/refresh-memberships.js';
import { SegmentRuleBook } from './application/segment-rule-book.js';
import { ShowSegmentRules } from './application/show-segment-rules.js';
import { TellChanges } from './application/tell-changes.js';
import { CustomerFactsReader } from './data/customer-facts.reader.js';
import { segmentEntities } from './data/entities.js';
import { MemberReader } from './data/member.reader.js';
import { MembershipRepository } from './data/membership.repository.js';
import { SegmentDueRepository } from './data/segment-due.repository.js';
import { SegmentRuleRepository } from './data/segment-rule.repository.js';
import { SegmentsDrain } from './jobs/segments.drain.js';
import { WhenFactsChangeLooksAtTheirCustomers } from './jobs/when-facts-change-looks-at-their-customers.reaction.js';

@Module({
  imports: [AccessModule, CrmModule, TypeOrmModule.forFeature(segmentEntities)],
  controllers: [SegmentRulesController, SegmentMembersController],
  providers: [
    ChangeSegmentRule,
    CustomerFactsReader,
    ListMembers,
    MemberReader,
    MembershipRepository,
    PreviewSegmentRule,
    RecomputeSegments,
    RefreshMemberships,
    SegmentDueRepository,
    SegmentRuleBook,
    SegmentRuleRepository,
    SegmentsDrain,
    ShowSegmentRules,
    TellChanges,
    WhenFactsChangeLooksAtTheirCustomers,
  ],
  exports: [RecomputeSegments],
})
export class SegmentsModule {}
