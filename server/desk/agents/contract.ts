/** Whether somebody takes work: their own word, or the desk's after a while of silence. */
export const WORK_STATES = ['available', 'away', 'off'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** What routing and ladders know about a person. */
export interface WorkProfile {
  userId: string;
  languages: readonly string[];
  skills: readonly string[];
  /** Units of work at once; how much a conversation weighs is said by routing. */
  capacity: number;
  /** The person above; null at the top. */
  managerId: string | null;
  state: WorkState;
  stateSince: Date;
  lastActiveAt: Date | null;
}

/** What somebody may say about a person's work. */
export interface ProfileContent {
  languages: readonly string[];
  skills: readonly string[];
  capacity: number;
  managerId: string | null;
}

/** In which language a department is written to. */
export const DEPARTMENT_LANGUAGES = ['en', 'fr', 'nl'] as const;
export type DepartmentLanguage = (typeof DEPARTMENT_LANGUAGES)[number];

/** People outside the desk who are asked; members answer in the desk, addresses by e-mail. */
export interface DepartmentFacts {
  id: string;
  name: string;
  description: string;
  emails: string[];
  language: DepartmentLanguage;
  /** Null: the default calendar. */
  calendarId: string | null;
  /** Minutes of business time. */
  answerWithinMinutes: number;
  memberIds: string[];
}

/** Events that this module writes. */
export interface AgentEvents {
  'work-state.changed': { userId: string; state: WorkState };
  'work-profile.changed': { userId: string };
}
