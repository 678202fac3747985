export const CADENCES = ['daily', 'weekly', 'monthly'] as const;
export type Cadence = (typeof CADENCES)[number];

export const DIGEST_LANGUAGES = ['en', 'fr', 'nl'] as const;
export type DigestLanguage = (typeof DIGEST_LANGUAGES)[number];

/** Of which complaints a digest speaks; `tag` is how products are told apart. */
export const SCOPE_KINDS = ['all', 'tag', 'topic', 'department', 'team', 'channel'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];
export interface DigestScope {
  kind: ScopeKind;
  /** Names of tags; ids of everything else; empty for all. */
  values: string[];
}

/** How a count stands to the period before; anything but `as-usual` is more than chance. */
export const CHANGES = ['new', 'more', 'fewer', 'as-usual'] as const;
export type Change = (typeof CHANGES)[number];

/** What those who can change it say of a topic of complaints. */
export const STANDING_STATES = ['known', 'being-fixed', 'fixed', 'wont-fix'] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** The figures on top of a digest. */
export interface DigestBrief {
  complaints: number;
  before: number;
  /** How likely a difference like this is by chance alone. */
  p: number;
  change: Change;
  customers: number;
  /** Of those, who had complained of the same before. */
  repeaters: number;
  /** Complaints that belong to none of the groups shown. */
  rest: number;
  /** Questions asked often that no canned reply answers, by a message that asks each. */
  questions: { messageId: string; count: number }[];
}

/** Events that this module writes. */
export interface DigestEvents {
  'digest-schedule.changed': { scheduleId: string };
  /** Made, and sent when somebody waits for it. */
  'digest.changed': { digestId: string };
  /** What is said of a topic; it holds for every conversation about it. */
  'topic-standing.changed': { topicId: string; state: StandingState | 'withdrawn' };
}
