import type { LabelRow } from '../data/label.repository.js';
import type { MessageLabelDto } from './label.dto.js';

/** `because`: the words that speak for it, unless a person said it. */
export const presentLabel = (row: LabelRow, because: string[]): MessageLabelDto => ({
  messageId: row.messageId,
  language: row.language,
  sentiment: row.sentiment,
  intents: row.intents,
  because: row.correctedAt ? [] : because,
  correctedBy: row.correctedBy,
  correctedAt: row.correctedAt,
});
