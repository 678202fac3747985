import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../../access/index.js';
import { ConversationsModule } from '../../desk/conversations/index.js';
import { LabelsController } from './api/labels.controller.js';
import { AnswerMatcher } from './application/answer-matcher.js';
import { CorrectLabel } from './application/correct-label.js';
import { LabelHistory } from './application/label-history.js';
import { LabelMessage } from './application/label-message.js';
import { Labels } from './application/labels.js';
import { ShowLabels } from './application/show-labels.js';
import { TaughtLanguage } from './application/taught-language.js';
import { TextReader } from './application/text-reader.js';
import { CorrectionRepository } from './data/correction.repository.js';
import { LabelCorrection } from './data/label-correction.entity.js';
import { LabelRepository } from './data/label.repository.js';
import { LanguageSetting } from './data/language-setting.entity.js';
import { LanguageSettingRepository } from './data/language-setting.repository.js';
import { MessageLabel } from './data/message-label.entity.js';
import { WhenMessageReceivedLabelsIt } from './jobs/when-message-received-labels-it.reaction.js';
import { ProviderController } from './provider/api/provider.controller.js';
import { SummaryController } from './provider/api/summary.controller.js';
import { providerEntities, providerParts } from './provider/provider.parts.js';

@Module({
  imports: [
    AccessModule,
    ConversationsModule,
    TypeOrmModule.forFeature([LabelCorrection, LanguageSetting, MessageLabel, ...providerEntities]),
  ],
  controllers: [LabelsController, ProviderController, SummaryController],
  providers: [
    AnswerMatcher,
    CorrectLabel,
    LabelHistory,
    LabelMessage,
    Labels,
    ShowLabels,
    TaughtLanguage,
    TextReader,
    CorrectionRepository,
    LabelRepository,
    LanguageSettingRepository,
    ...providerParts,
    WhenMessageReceivedLabelsIt,
  ],
  exports: [AnswerMatcher, LabelHistory, Labels, TextReader],
})
export class LanguageModule {}
