/** Whom a rung asks. A manager stands above whoever was asked before, or above the agent. */
export const TARGET_KINDS = ['manager', 'team-lead', 'person', 'team', 'department'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** One step of a ladder. */
export interface Rung {
  kind: TargetKind;
  /** Of the person, team or department; null for a manager and a team lead. */
  id: string | null;
  /** Minutes of business time in which somebody must acknowledge. */
  acknowledgeWithin: number;
}

export const ESCALATION_STATES = [
  'raised',
  'acknowledged',
  'taken-over',
  'returned',
  'closed',
] as const;
export type EscalationState = (typeof ESCALATION_STATES)[number];

/** Who is asked now: by name, as it was when they were asked. */
export interface EscalationTarget {
  kind: TargetKind;
  id: string | null;
  name: string;
}

export const STEP_ACTS = [
  'raised',
  'skipped',
  'climbed',
  'unheard',
  'acknowledged',
  'taken-over',
  'returned',
  'closed',
] as const;
export type StepAct = (typeof STEP_ACTS)[number];

/** Why help is asked for; `rule` when no person asked. */
export const ESCALATION_REASONS = [
  'beyond-my-rights',
  'customer-upset',
  'legal-risk',
  'fraud',
  'press',
  'technical',
  'other',
  'rule',
] as const;
export type EscalationReason = (typeof ESCALATION_REASONS)[number];

export const QUESTION_STATES = ['open', 'answered', 'withdrawn'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Why an escalation went on to the next rung. */
export const CLIMB_REASONS = [
  'unacknowledged',
  'by-hand',
  'nobody',
  'absent',
  'asked-before',
  'no-access',
] as const;
export type ClimbReason = (typeof CLIMB_REASONS)[number];

interface EscalationTold {
  escalationId: string;
}

interface QuestionTold {
  questionId: string;
  departmentId: string;
  departmentName: string;
  /** Who asked; null when a rule did. */
  askedById: string | null;
}

interface Asking extends EscalationTold {
  /** Counted from 1. */
  rung: number;
  /** People who are asked now; empty for a department, and when nobody could be found. */
  askedIds: readonly string[];
  /** Who is asked, for the line in the conversation, when it is one person, a team or a department. */
  userId?: string;
  teamId?: string;
  departmentName?: string;
}

/** Events that this module writes, in the order of the conversation that they are about. */
export interface EscalationEvents {
  'escalation.raised': Asking & { ladderId: string };
  'escalation.acknowledged': EscalationTold;
  'escalation.climbed': Asking & { why: ClimbReason };
  /** The top of the ladder let its time pass; it stays there until somebody acts. */
  'escalation.unheard': Asking;
  'escalation.taken-over': EscalationTold;
  'escalation.returned': EscalationTold;
  'escalation.closed': EscalationTold;
  'question.asked': QuestionTold;
  'question.reminded': QuestionTold;
  'question.answered': QuestionTold;
  'question.due-soon': QuestionTold;
  'question.overdue': QuestionTold;
  'question.withdrawn': QuestionTold;
  'ladder.changed': { ladderId: string };
  'department.changed': { departmentId: string };
}
