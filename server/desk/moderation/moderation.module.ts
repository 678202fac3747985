import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ConversationsModule } from '../conversations/index.js';
import { ConditionsModule } from '../work-rules/conditions/index.js';
import { RulesModule } from '../work-rules/rules/index.js';
import { GuidanceController } from './api/guidance.controller.js';
import { GuidelinesController } from './api/guidelines.controller.js';
import { ApplyingGuidelines } from './application/applying-guidelines.js';
import { ForbiddenPhrases } from './application/forbidden-phrases.js';
import { GuidelineBook } from './application/guideline-book.js';
import { KeepGuidelines } from './application/keep-guidelines.js';
import { PinGuidance } from './application/pin-guidance.js';
import { SetGuidanceAction } from './application/set-guidance.action.js';
import { ShowGuidance } from './application/show-guidance.js';
import { ConversationGuidance } from './data/conversation-guidance.entity.js';
import { GuidanceRepository } from './data/guidance.repository.js';
import { GuidelineRow } from './data/guideline.entity.js';
import { GuidelineRepository } from './data/guideline.repository.js';

@Module({
  imports: [
    AccessModule,
    ConditionsModule,
    ConversationsModule,
    RulesModule,
    TypeOrmModule.forFeature([ConversationGuidance, GuidelineRow]),
  ],
  controllers: [GuidanceController, GuidelinesController],
  providers: [
    ApplyingGuidelines,
    ForbiddenPhrases,
    GuidanceRepository,
    GuidelineBook,
    GuidelineRepository,
    KeepGuidelines,
    PinGuidance,
    SetGuidanceAction,
    ShowGuidance,
  ],
  exports: [ForbiddenPhrases, GuidelineRepository],
})
export class ModerationModule {}
