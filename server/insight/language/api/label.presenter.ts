import type { LabelRow } from '../data/label.repository.js';
import { wordsBehind } from '../domain/words-behind.js';
import type { MessageLabelDto } from './label.dto.js';

export const presentLabel = (row: LabelRow): MessageLabelDto => ({
  messageId: row.messageId,
  language: row.language,
  sentiment: row.sentiment,
  intents: row.intents,
  because: row.correctedAt ? [] : wordsBehind(row.text, row.sentiment),
  correctedBy: row.correctedBy,
  correctedAt: row.correctedAt,
});
