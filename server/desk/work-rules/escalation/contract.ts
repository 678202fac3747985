interface EscalationTold {
  escalationId: string;
}

interface QuestionTold {
  questionId: string;
}

/** Events that this module writes, in the order of the conversation that they are about. */
export interface EscalationEvents {
  'escalation.raised': EscalationTold & { ladderId: string; rung: number };
  'escalation.acknowledged': EscalationTold;
  'escalation.climbed': EscalationTold & { rung: number; why: string };
  'escalation.taken-over': EscalationTold;
  'escalation.returned': EscalationTold;
  'escalation.closed': EscalationTold;
  'question.asked': QuestionTold & { departmentId: string };
  'question.answered': QuestionTold;
  'question.overdue': QuestionTold;
  'question.withdrawn': QuestionTold;
  'ladder.changed': { ladderId: string };
  'department.changed': { departmentId: string };
}
