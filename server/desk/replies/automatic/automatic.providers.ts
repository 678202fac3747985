import { AnswerDecisionsController } from './api/answer-decisions.controller.js';
import { AutomaticAnswersController } from './api/automatic-answers.controller.js';
import { AnswerAutomatically } from './application/answer-automatically.js';
import { AnswerNews } from './application/answer-news.js';
import { DecideAnswer } from './application/decide-answer.js';
import { HaltAnswers } from './application/halt-answers.js';
import { JudgeAnswer } from './application/judge-answer.js';
import { KeepAnswerSetting } from './application/keep-answer-setting.js';
import { ReadAnswerGround } from './application/read-answer-ground.js';
import { ReportAnswers } from './application/report-answers.js';
import { SendAutomatically } from './application/send-automatically.js';
import { AnswerGroundReader } from './data/answer-ground.reader.js';
import { DecisionRepository } from './data/decision.repository.js';
import { HaltRepository } from './data/halt.repository.js';
import { PermitRepository } from './data/permit.repository.js';
import { SettingRepository } from './data/setting.repository.js';
import { WhenIncidentOpensHaltsAnswers } from './jobs/when-incident-opens-halts-answers.reaction.js';
import { WhenRulesHaveSpokenAnswersAutomatically } from './jobs/when-rules-have-spoken-answers-automatically.reaction.js';

/** Answers that the desk gives by itself. */
export const automaticControllers = [AutomaticAnswersController, AnswerDecisionsController];

export const automaticProviders = [
  AnswerAutomatically,
  AnswerGroundReader,
  AnswerNews,
  DecideAnswer,
  DecisionRepository,
  HaltAnswers,
  HaltRepository,
  JudgeAnswer,
  KeepAnswerSetting,
  PermitRepository,
  ReadAnswerGround,
  ReportAnswers,
  SendAutomatically,
  SettingRepository,
  WhenIncidentOpensHaltsAnswers,
  WhenRulesHaveSpokenAnswersAutomatically,
];
