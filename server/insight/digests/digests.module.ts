import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { LanguageModule } from '../language/index.js';
import { TopicsModule } from '../topics/index.js';
import { DigestSchedulesController } from './api/digest-schedules.controller.js';
import { DigestsController } from './api/digests.controller.js';
import { StandingLinksController } from './api/standing-links.controller.js';
import { StandingsController } from './api/standings.controller.js';
import { ComposeDigest } from './application/compose-digest.js';
import { KeepSchedules } from './application/keep-schedules.js';
import { MakeDigestByHand } from './application/make-digest-by-hand.js';
import { MakeDigest } from './application/make-digest.js';
import { PreviewDigest } from './application/preview-digest.js';
import { SendDueDigests } from './application/send-due-digests.js';
import { SetStanding } from './application/set-standing.js';
import { ShowDigests } from './application/show-digests.js';
import { ShowStandings } from './application/show-standings.js';
import { StandingLinks } from './application/standing-links.js';
import { ViewDigest } from './application/view-digest.js';
import { WriteDigestMails } from './application/write-digest-mails.js';
import { ComplaintReader } from './data/complaint.reader.js';
import { ConcernedReader } from './data/concerned.reader.js';
import { ConversationPlaceReader } from './data/conversation-place.reader.js';
import { DigestGroup } from './data/digest-group.entity.js';
import { DigestLink } from './data/digest-link.entity.js';
import { DigestLinkRepository } from './data/digest-link.repository.js';
import { DigestOptionsReader } from './data/digest-options.reader.js';
import { DigestSchedule } from './data/digest-schedule.entity.js';
import { Digest } from './data/digest.entity.js';
import { DigestRepository } from './data/digest.repository.js';
import { QuoteReader } from './data/quote.reader.js';
import { ScheduleRepository } from './data/schedule.repository.js';
import { StandingRepository } from './data/standing.repository.js';
import { TopicStanding } from './data/topic-standing.entity.js';
import { DigestsDrain } from './jobs/digests.drain.js';

@Module({
  imports: [
    AccessModule,
    LanguageModule,
    TopicsModule,
    TypeOrmModule.forFeature([Digest, DigestGroup, DigestLink, DigestSchedule, TopicStanding]),
  ],
  controllers: [
    DigestsController,
    DigestSchedulesController,
    StandingsController,
    StandingLinksController,
  ],
  providers: [
    ComposeDigest,
    KeepSchedules,
    MakeDigest,
    MakeDigestByHand,
    PreviewDigest,
    SendDueDigests,
    SetStanding,
    ShowDigests,
    ShowStandings,
    StandingLinks,
    ViewDigest,
    WriteDigestMails,
    ComplaintReader,
    ConcernedReader,
    ConversationPlaceReader,
    DigestLinkRepository,
    DigestOptionsReader,
    DigestRepository,
    QuoteReader,
    ScheduleRepository,
    StandingRepository,
    DigestsDrain,
  ],
  exports: [KeepSchedules, MakeDigest, ScheduleRepository, SetStanding, StandingRepository],
})
export class DigestsModule {}
