export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const INTENTS = ['complaint', 'question', 'praise', 'sales-chance', 'spam'] as const;
export type Intent = (typeof INTENTS)[number];

/** What the words of a message say; null or empty where too little speaks for anything. */
export interface Label {
  messageId: string;
  language: string | null;
  sentiment: Sentiment | null;
  intents: readonly Intent[];
}

/** What is read out of one text. */
export type Reading = Omit<Label, 'messageId'>;

/** Events that this module writes. */
export interface LanguageEvents {
  /** Once for every message of a customer, also when nothing could be said of it. */
  'message.labelled': { messageId: string };
  /** Somebody knew better, or took that back. */
  'label.corrected': { messageId: string };
  /** A language model outside was asked for a summary, and answered. */
  'conversation.summarised': { model: string };
}
