/** What a forbidden phrase does to a reply: it is marked, or it keeps the reply from going out. */
export const PHRASE_SEVERITIES = ['warn', 'block'] as const;
export type PhraseSeverity = (typeof PHRASE_SEVERITIES)[number];

/** Words that a brand does not want to say. */
export interface ForbiddenPhrase {
  /** Found as whole words, accents and case apart; a `*` at the end of a word stands for any ending. */
  phrase: string;
  severity: PhraseSeverity;
  /** What to write in its place; empty when nobody said. */
  hint: string;
}

/** Events that this module writes. */
export interface ModerationEvents {
  'guideline.changed': { guidelineId: string };
  /** A rule pinned a text beside the composer of a conversation, or somebody took it away. */
  'guidance.changed': { guidanceId: string };
  /** The network is to hide a message from the public, or to show it again. */
  'message.hiding-asked': { messageId: string; hidden: boolean; reason: string };
  /** The network did not. */
  'message.hiding-failed': { messageId: string; hidden: boolean; detail: string };
}
