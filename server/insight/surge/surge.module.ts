import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { IncidentReportController } from './api/incident-report.controller.js';
import { IncidentWorkController } from './api/incident-work.controller.js';
import { IncidentsController } from './api/incidents.controller.js';
import { CallPeople } from './application/call-people.js';
import { FoldCounts } from './application/fold-counts.js';
import { IncidentNews } from './application/incident-news.js';
import { JoinScope } from './application/join-scope.js';
import { KeepIncidents } from './application/keep-incidents.js';
import { KeepJoined } from './application/keep-joined.js';
import { KeepStatement } from './application/keep-statement.js';
import { LogDecision } from './application/log-decision.js';
import { LookForSurges } from './application/look-for-surges.js';
import { ProposeIncident } from './application/propose-incident.js';
import { RaiseAlert } from './application/raise-alert.js';
import { ReportIncident } from './application/report-incident.js';
import { ShowIncidents } from './application/show-incidents.js';
import { SweepOpenIncidents } from './application/sweep-open-incidents.js';
import { TakeInMessage } from './application/take-in-message.js';
import { AlertRepository } from './data/alert.repository.js';
import { CountRepository } from './data/count.repository.js';
import { entities } from './data/entities.js';
import { EntryRepository } from './data/entry.repository.js';
import { IncidentRepository } from './data/incident.repository.js';
import { JoinedRepository } from './data/joined.repository.js';
import { ReportReader } from './data/report.reader.js';
import { IncidentCallsDrain } from './jobs/incident-calls.drain.js';
import { SurgesDrain } from './jobs/surges.drain.js';
import { WhenMessageIsLabelledJoinsItsIncident } from './jobs/when-message-is-labelled-joins-its-incident.reaction.js';

@Module({
  imports: [AccessModule, TypeOrmModule.forFeature(entities)],
  controllers: [IncidentsController, IncidentWorkController, IncidentReportController],
  providers: [
    AlertRepository,
    CallPeople,
    CountRepository,
    EntryRepository,
    FoldCounts,
    IncidentCallsDrain,
    IncidentNews,
    IncidentRepository,
    JoinedRepository,
    JoinScope,
    KeepIncidents,
    KeepJoined,
    KeepStatement,
    LogDecision,
    LookForSurges,
    ProposeIncident,
    RaiseAlert,
    ReportIncident,
    ReportReader,
    ShowIncidents,
    SurgesDrain,
    SweepOpenIncidents,
    TakeInMessage,
    WhenMessageIsLabelledJoinsItsIncident,
  ],
  exports: [KeepIncidents, KeepStatement, LogDecision, LookForSurges],
})
export class SurgeModule {}
