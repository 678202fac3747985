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
import { TextReader } from './application/text-reader.js';
import { CorrectionRepository } from './data/correction.repository.js';
import { LabelCorrection } from './data/label-correction.entity.js';
import { LabelRepository } from './data/label.repository.js';
import { MessageLabel } from './data/message-label.entity.js';
import { WhenMessageReceivedLabelsIt } from './jobs/when-message-received-labels-it.reaction.js';

@Module({
  imports: [
    AccessModule,
    ConversationsModule,
    TypeOrmModule.forFeature([MessageLabel, LabelCorrection]),
  ],
  controllers: [LabelsController],
  providers: [
    AnswerMatcher,
    CorrectLabel,
    LabelHistory,
    LabelMessage,
    Labels,
    ShowLabels,
    TextReader,
    CorrectionRepository,
    LabelRepository,
    WhenMessageReceivedLabelsIt,
  ],
  exports: [AnswerMatcher, LabelHistory, Labels, TextReader],
})
export class LanguageModule {}
