import type { PackedWeights } from './sentiment/sentiment-model.js';
import type { SpamWeights } from './spam/spam-model.js';
import type { ToneList } from './tone/tone-list.js';

/** Everything that was learned once and ships; docs/quality.md says from what, and how good it is. */
export interface ReaderData {
  sentiment: PackedWeights;
  tones: ToneList;
  spam: SpamWeights;
}
