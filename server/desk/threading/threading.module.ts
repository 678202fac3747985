import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { CrmModule } from '../../crm/index.js';
import { ConversationsModule } from '../conversations/index.js';
import { QuarantineController } from './api/quarantine.controller.js';
import { ImportHistory } from './application/import-history.js';
import { LearnProfile } from './application/learn-profile.js';
import { LeaveOutErased } from './application/leave-out-erased.js';
import { LoadThreads } from './application/load-threads.js';
import { ReviewQuarantine } from './application/review-quarantine.js';
import { SaveThreads } from './application/save-threads.js';
import { SettleOwnSends } from './application/settle-own-sends.js';
import { ThreadArrivals } from './application/thread-arrivals.js';
import { UnderstandDeliveries } from './application/understand-deliveries.js';
import { WorkInDeliveries } from './application/work-in-deliveries.js';
import { ThreadingLocks } from './data/threading-locks.js';
import { ThreadingDrain } from './jobs/threading.drain.js';
import { WhenPrivateThreadOpensLearnsTheProfile } from './jobs/when-private-thread-opens-learns-the-profile.reaction.js';

@Module({
  imports: [AccessModule, ChannelsModule, CrmModule, ConversationsModule],
  controllers: [QuarantineController],
  providers: [
    ReviewQuarantine,
    UnderstandDeliveries,
    SettleOwnSends,
    LeaveOutErased,
    LoadThreads,
    SaveThreads,
    ThreadArrivals,
    WorkInDeliveries,
    ImportHistory,
    ThreadingLocks,
    ThreadingDrain,
    LearnProfile,
    WhenPrivateThreadOpensLearnsTheProfile,
  ],
  exports: [WorkInDeliveries, ImportHistory],
})
export class ThreadingModule {}
