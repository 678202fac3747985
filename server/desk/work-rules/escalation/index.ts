/** Ladders, escalations, and questions to departments. */
export { AnswerQuestion } from './application/answer-question.js';
export { AskDepartment } from './application/ask-department.js';
export { HandleEscalation } from './application/handle-escalation.js';
export { RaiseEscalation } from './application/raise-escalation.js';
export { SetUpEscalation } from './application/set-up-escalation.js';
export { EscalationRepository } from './data/escalation.repository.js';
export { EscalationModule } from './escalation.module.js';
