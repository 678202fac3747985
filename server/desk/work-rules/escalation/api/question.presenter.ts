import type { LinkedQuestion } from '../application/question-links.js';
import type { ContextMessage, ShownQuestion } from '../data/question.reader.js';
import type { LinkedQuestionDto, QuestionDetailDto, QuestionDto } from './question.dto.js';

export type Reader = 'desk' | 'watching' | 'department';

const CAN: Readonly<Record<Reader, QuestionDto['can']>> = {
  desk: ['remind', 'withdraw'],
  watching: [],
  department: ['answer'],
};

const timeOf = ({ overdueAt, warnedAt }: ShownQuestion): QuestionDto['time'] => {
  if (overdueAt) return 'overdue';
  return warnedAt ? 'soon' : 'on-track';
};

export const presentQuestion = (question: ShownQuestion, reader: Reader): QuestionDto => ({
  id: question.id,
  department: question.department,
  text: question.text,
  state: question.state,
  askedBy: question.askedBy,
  askedAt: question.askedAt,
  dueAt: question.dueAt,
  time: timeOf(question),
  remindedAt: question.remindedAt,
  answeredAt: question.answeredAt,
  answerer: question.answerer,
  answer: question.answer,
  withdrawnAt: question.withdrawnAt,
  isEscalated: question.escalationId !== null,
  can: question.state === 'open' ? CAN[reader] : [],
});

export const presentDetail = ({
  question,
  context,
}: {
  question: ShownQuestion;
  context: ContextMessage[];
}): QuestionDetailDto => ({ ...presentQuestion(question, 'department'), context });

export const presentLinked = ({ question, context, email }: LinkedQuestion): LinkedQuestionDto => ({
  department: question.department.name,
  askedBy: question.askedBy?.name ?? null,
  text: question.text,
  askedAt: question.askedAt,
  dueAt: question.dueAt,
  time: timeOf(question),
  email,
  context,
});
