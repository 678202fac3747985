import { BulkAnswersController } from './api/bulk-answers.controller.js';
import { AnswerRecipient } from './application/answer-recipient.js';
import { BulkAnswerNews } from './application/bulk-answer-news.js';
import { ChoosePlaces } from './application/choose-places.js';
import { PreviewBulkAnswer } from './application/preview-bulk-answer.js';
import { SendBulkAnswers } from './application/send-bulk-answers.js';
import { ShowBulkAnswers } from './application/show-bulk-answers.js';
import { StartBulkAnswer } from './application/start-bulk-answer.js';
import { UsableCanned } from './application/usable-canned.js';
import { WriteToOne } from './application/write-to-one.js';
import { BulkAnswerRecipient } from './data/bulk-answer-recipient.entity.js';
import { BulkAnswer } from './data/bulk-answer.entity.js';
import { BulkAnswerRepository } from './data/bulk-answer.repository.js';
import { ConcernedConversations } from './data/concerned.reader.js';
import { BulkAnswersDrain } from './jobs/bulk-answers.drain.js';

/** One canned reply to many customers, within the module of replies. */
export const bulkControllers = [BulkAnswersController];
export const bulkEntities = [BulkAnswer, BulkAnswerRecipient];

export const bulkProviders = [
  AnswerRecipient,
  BulkAnswerNews,
  BulkAnswerRepository,
  BulkAnswersDrain,
  ConcernedConversations,
  ChoosePlaces,
  PreviewBulkAnswer,
  SendBulkAnswers,
  ShowBulkAnswers,
  StartBulkAnswer,
  UsableCanned,
  WriteToOne,
];
