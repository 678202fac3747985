import type { Provider } from '@nestjs/common';
import { FurnishGuidance } from './application/furnish-guidance.js';
import { FurnishAnswers } from './application/furnish-answers.js';
import { FurnishCalendars } from './application/furnish-calendars.js';
import { FurnishCanned } from './application/furnish-canned.js';
import { FurnishClocks } from './application/furnish-clocks.js';
import { FurnishDigests } from './application/furnish-digests.js';
import { FurnishDesk, type Furnishing, FURNISHINGS } from './application/furnish-desk.js';
import { FurnishEscalation } from './application/furnish-escalation.js';
import { FurnishExchange } from './application/furnish-exchange.js';
import { FurnishFigures } from './application/furnish-figures.js';
import { FurnishLanguage } from './application/furnish-language.js';
import { FurnishListening } from './application/furnish-listening.js';
import { FurnishQuestions } from './application/furnish-questions.js';
import { FurnishRecords } from './application/furnish-records.js';
import { FurnishRules } from './application/furnish-rules.js';
import { FurnishQueues } from './application/furnish-queues.js';
import { FurnishSatisfaction } from './application/furnish-satisfaction.js';
import { FurnishNotices } from './application/furnish-notices.js';
import { PastTopicsRepository } from './data/past-topics.repository.js';
import { PastNoticesRepository } from './data/past-notices.repository.js';
import { PastGuidanceRepository } from './data/past-guidance.repository.js';
import { PastAnswersRepository } from './data/past-answers.repository.js';
import { PastCannedRepository } from './data/past-canned.repository.js';
import { PastEscalationRepository } from './data/past-escalation.repository.js';
import { PastExchangeRepository } from './data/past-exchange.repository.js';
import { PastIncidentRepository } from './data/past-incident.repository.js';
import { PastQueuesRepository } from './data/past-queues.repository.js';
import { PastRecordsRepository } from './data/past-records.repository.js';
import { PastSatisfactionRepository } from './data/past-satisfaction.repository.js';
import { PastRulesRepository } from './data/past-rules.repository.js';

/** Each may count on what those before it left. */
const furnishings = [
  FurnishCalendars,
  FurnishLanguage,
  FurnishRecords,
  FurnishRules,
  FurnishClocks,
  FurnishCanned,
  FurnishAnswers,
  FurnishGuidance,
  FurnishEscalation,
  FurnishQueues,
  FurnishDigests,
  FurnishNotices,
  FurnishSatisfaction,
  FurnishListening,
  FurnishExchange,
  FurnishFigures,
];

export const furnishingProviders: Provider[] = [
  ...furnishings,
  PastAnswersRepository,
  PastGuidanceRepository,
  PastCannedRepository,
  PastEscalationRepository,
  PastExchangeRepository,
  PastIncidentRepository,
  PastNoticesRepository,
  PastTopicsRepository,
  PastQueuesRepository,
  PastRecordsRepository,
  PastSatisfactionRepository,
  FurnishQuestions,
  PastRulesRepository,
  {
    provide: FURNISHINGS,
    inject: furnishings,
    useFactory: (...all: Furnishing[]): Furnishing[] => all,
  },
  FurnishDesk,
];
