import type { Provider, Type } from '@nestjs/common';
import { BoardController } from './api/board.controller.js';
import { ConversationQuestionsController } from './api/conversation-questions.controller.js';
import { DepartmentsController } from './api/departments.controller.js';
import { EscalationActsController } from './api/escalation-acts.controller.js';
import { EscalationsController } from './api/escalations.controller.js';
import { LaddersController } from './api/ladders.controller.js';
import { QuestionLinksController } from './api/question-links.controller.js';
import { QuestionsController } from './api/questions.controller.js';
import { AskDepartmentAction } from './application/actions/ask-department.action.js';
import { EscalateAction } from './application/actions/escalate.action.js';
import { AnswerAsMember } from './application/answer-as-member.js';
import { AnswerQuestion } from './application/answer-question.js';
import { AskDepartment } from './application/ask-department.js';
import { BusinessTimes } from './application/business-times.js';
import { ClimbLadder } from './application/climb-ladder.js';
import { CommandEscalation } from './application/command-escalation.js';
import { CommandQuestion } from './application/command-question.js';
import { EscalationCalendarUse } from './application/escalation-calendar-use.js';
import { EscalationTeller } from './application/escalation-teller.js';
import { FindRung } from './application/find-rung.js';
import { HandleEscalation } from './application/handle-escalation.js';
import { HeldConversation } from './application/held-conversation.js';
import { KeepDepartments } from './application/keep-departments.js';
import { KeepLadders } from './application/keep-ladders.js';
import { QuestionDoor } from './application/question-door.js';
import { QuestionLinks } from './application/question-links.js';
import { QuestionTeller } from './application/question-teller.js';
import { RaiseEscalation } from './application/raise-escalation.js';
import { ReceiveAnswerByMail } from './application/receive-answer-by-mail.js';
import { RemindDepartment } from './application/remind-department.js';
import { ReturnEscalation } from './application/return-escalation.js';
import { ReturnFromDepartment } from './application/return-from-department.js';
import { SetUpEscalation } from './application/set-up-escalation.js';
import { SettingNewsTeller } from './application/setting-news.js';
import { ShowBoard } from './application/show-board.js';
import { ShowDepartments } from './application/show-departments.js';
import { ShowEscalations } from './application/show-escalations.js';
import { ShowLadders } from './application/show-ladders.js';
import { ShowLoad } from './application/show-load.js';
import { ShowQuestions } from './application/show-questions.js';
import { WithdrawQuestion } from './application/withdraw-question.js';
import { WriteQuestionMail } from './application/write-question-mail.js';
import { BoardDayReader } from './data/board-day.reader.js';
import { BoardReader } from './data/board.reader.js';
import { CandidateReader } from './data/candidate.reader.js';
import { EscalationReader } from './data/escalation.reader.js';
import { EscalationRepository } from './data/escalation.repository.js';
import { LadderRepository } from './data/ladder.repository.js';
import { QuestionLinkRepository } from './data/question-link.repository.js';
import { QuestionReader } from './data/question.reader.js';
import { QuestionRepository } from './data/question.repository.js';
import { EscalationsDrain } from './jobs/escalations.drain.js';
import { QuestionsDrain } from './jobs/questions.drain.js';
import { WhenConversationIsResolvedClosesItsEscalation } from './jobs/when-conversation-is-resolved-closes-its-escalation.reaction.js';

export const escalationControllers: Type[] = [
  BoardController,
  ConversationQuestionsController,
  DepartmentsController,
  EscalationActsController,
  EscalationsController,
  LaddersController,
  QuestionLinksController,
  QuestionsController,
];

const data: Provider[] = [
  BoardDayReader,
  BoardReader,
  CandidateReader,
  EscalationReader,
  EscalationRepository,
  LadderRepository,
  QuestionLinkRepository,
  QuestionReader,
  QuestionRepository,
];

const ladders: Provider[] = [
  BusinessTimes,
  ClimbLadder,
  CommandEscalation,
  EscalateAction,
  EscalationCalendarUse,
  EscalationTeller,
  FindRung,
  HandleEscalation,
  HeldConversation,
  KeepLadders,
  RaiseEscalation,
  ReturnEscalation,
  SetUpEscalation,
  SettingNewsTeller,
  ShowBoard,
  ShowEscalations,
  ShowLadders,
  ShowLoad,
  EscalationsDrain,
  WhenConversationIsResolvedClosesItsEscalation,
];

const questions: Provider[] = [
  AnswerAsMember,
  AnswerQuestion,
  AskDepartment,
  AskDepartmentAction,
  CommandQuestion,
  KeepDepartments,
  QuestionDoor,
  QuestionLinks,
  QuestionTeller,
  ReceiveAnswerByMail,
  RemindDepartment,
  ReturnFromDepartment,
  ShowDepartments,
  ShowQuestions,
  WithdrawQuestion,
  WriteQuestionMail,
  QuestionsDrain,
];

export const escalationProviders: Provider[] = [...data, ...ladders, ...questions];
