export const ANSWER_MODES = ['off', 'suggest', 'send'] as const;
/** How far the desk goes by itself: not at all, offering texts to people, or sending them. */
export type AnswerMode = (typeof ANSWER_MODES)[number];

export const ANSWER_HOURS = ['always', 'open', 'closed'] as const;
/** When it may send: by the opening hours of a calendar. */
export type AnswerHours = (typeof ANSWER_HOURS)[number];

export const VERDICTS = ['right', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface AnswerSetting {
  mode: AnswerMode;
  /** 0.5 to 1: how often such an answer must be right. */
  confidence: number;
  /** Nowhere when empty. */
  channelIds: readonly string[];
  /** In none when empty. */
  languages: readonly string[];
  hours: AnswerHours;
  /** Null: the one that counts where none is chosen. */
  calendarId: string | null;
  /** By language: what says that nobody wrote this. */
  notices: Readonly<Record<string, string>>;
}

/** Why the desk did not answer by itself, in the order in which it asks. */
export const REFUSALS = [
  'incident',
  'asked-for-person',
  'not-waiting',
  'answered-before',
  'in-a-row',
  'person-at-work',
  'angry',
  'complaint',
  'spam',
  'escalated',
  'vip',
  'other-channel',
  'other-language',
  'other-hours',
  'nothing-fits',
  'not-covered',
  'models-disagree',
  'not-sure-enough',
  'not-switched-on',
  'not-in-language',
  'without-value',
  'forbidden-phrase',
  'needs-approval',
  'not-possible',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Where nothing else was written. */
export const NOTICES: Readonly<Record<string, string>> = {
  en: 'This is an automatic answer. Write "a person" and a colleague takes over.',
  fr: 'Ceci est une réponse automatique. Écrivez « un conseiller » et un collègue prend le relais.',
  nl: 'Dit is een automatisch antwoord. Schrijf "een medewerker" en een collega neemt het over.',
};
