import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { ConversationsModule } from '../conversations/index.js';
import { ConditionsModule } from '../work-rules/conditions/index.js';
import { RulesModule } from '../work-rules/rules/index.js';
import { GuidanceController } from './api/guidance.controller.js';
import { GuidelinesController } from './api/guidelines.controller.js';
import { HidingsController } from './api/hidings.controller.js';
import { ApplyingGuidelines } from './application/applying-guidelines.js';
import { CarryOutHiding } from './application/carry-out-hiding.js';
import { ForbiddenPhrases } from './application/forbidden-phrases.js';
import { GuidelineBook } from './application/guideline-book.js';
import { HideAction } from './application/hide.action.js';
import { HideMessage } from './application/hide-message.js';
import { KeepGuidelines } from './application/keep-guidelines.js';
import { PinGuidance } from './application/pin-guidance.js';
import { SetGuidanceAction } from './application/set-guidance.action.js';
import { ShowGuidance } from './application/show-guidance.js';
import { ConversationGuidance } from './data/conversation-guidance.entity.js';
import { GuidanceRepository } from './data/guidance.repository.js';
import { GuidelineRow } from './data/guideline.entity.js';
import { GuidelineRepository } from './data/guideline.repository.js';
import { Hiding } from './data/hiding.entity.js';
import { HidingRepository } from './data/hiding.repository.js';
import { HidingsDrain } from './jobs/hidings.drain.js';

@Module({
  imports: [
    AccessModule,
    ChannelsModule,
    ConditionsModule,
    ConversationsModule,
    RulesModule,
    TypeOrmModule.forFeature([ConversationGuidance, GuidelineRow, Hiding]),
  ],
  controllers: [GuidanceController, GuidelinesController, HidingsController],
  providers: [
    ApplyingGuidelines,
    CarryOutHiding,
    ForbiddenPhrases,
    GuidanceRepository,
    GuidelineBook,
    GuidelineRepository,
    HideAction,
    HideMessage,
    HidingRepository,
    HidingsDrain,
    KeepGuidelines,
    PinGuidance,
    SetGuidanceAction,
    ShowGuidance,
  ],
  exports: [ForbiddenPhrases, GuidelineRepository],
})
export class ModerationModule {}
