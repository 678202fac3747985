import type { Provider, Type } from '@nestjs/common';
import { OwnWorkController } from './api/own-work.controller.js';
import { QueuesController } from './api/queues.controller.js';
import { RoutingPreviewController } from './api/routing-preview.controller.js';
import { RoutingSettingsController } from './api/routing-settings.controller.js';
import { ChangeRoutingSettings } from './application/change-routing-settings.js';
import { FindCandidates } from './application/find-candidates.js';
import { GiveConversation } from './application/give-conversation.js';
import { HandOver } from './application/hand-over.js';
import { KeepQueues } from './application/keep-queues.js';
import { PreviewRouting } from './application/preview-routing.js';
import { PutBack } from './application/put-back.js';
import { QueueBook } from './application/queue-book.js';
import { QueueCalendarUse } from './application/queue-calendar-use.js';
import { QueueConversation } from './application/queue-conversation.js';
import { QueueNews } from './application/queue-news.js';
import { ReturnWork } from './application/return-work.js';
import { RouteWaiting } from './application/route-waiting.js';
import { SeeWaiting } from './application/see-waiting.js';
import { ShowWorkload } from './application/show-workload.js';
import { TakeNext } from './application/take-next.js';
import { WhatIsNext } from './application/what-is-next.js';
import { LoadReader } from './data/load.reader.js';
import { QueueEntryRepository } from './data/queue-entry.repository.js';
import { QueueRepository } from './data/queue.repository.js';
import { RoutingSettingRepository } from './data/routing-setting.repository.js';
import { WaitingReader } from './data/waiting.reader.js';
import { RoutingDrain } from './jobs/routing.drain.js';
import { WhenConversationMovesFollowsItsWaiting } from './jobs/when-conversation-moves-follows-its-waiting.reaction.js';
import { WhenPeopleOrQueuesChangeTriesAgain } from './jobs/when-people-or-queues-change-tries-again.reaction.js';
import { WhenRulesHadTheirSayQueuesIt } from './jobs/when-rules-had-their-say-queues-it.reaction.js';

export const routingControllers: Type[] = [
  OwnWorkController,
  QueuesController,
  RoutingPreviewController,
  RoutingSettingsController,
];

export const routingProviders: Provider[] = [
  ChangeRoutingSettings,
  FindCandidates,
  GiveConversation,
  HandOver,
  KeepQueues,
  LoadReader,
  PreviewRouting,
  PutBack,
  QueueBook,
  QueueCalendarUse,
  QueueConversation,
  QueueEntryRepository,
  QueueNews,
  QueueRepository,
  ReturnWork,
  RouteWaiting,
  RoutingDrain,
  RoutingSettingRepository,
  SeeWaiting,
  ShowWorkload,
  TakeNext,
  WaitingReader,
  WhatIsNext,
  WhenConversationMovesFollowsItsWaiting,
  WhenPeopleOrQueuesChangeTriesAgain,
  WhenRulesHadTheirSayQueuesIt,
];
