import { EscalationStep } from './escalation-step.entity.js';
import { Escalation } from './escalation.entity.js';
import { Ladder } from './ladder.entity.js';
import { QuestionLink } from './question-link.entity.js';
import { Question } from './question.entity.js';

export const escalationEntities = [Escalation, EscalationStep, Ladder, Question, QuestionLink];
