import type { Intent, Sentiment } from '../contract.js';
import type { Cues } from './cues.js';

const STARS_OF_COMPLAINT = 2;
const STARS_OF_PRAISE = 4;
/** A sigh alone is no complaint. */
const SAYS_SOMETHING = 3;

/** What somebody wants; several at once, or nothing that can be named. */
export function intentsOf(
  cues: Cues,
  sentiment: Sentiment | null,
  rating: number | null,
): Intent[] {
  if (cues.spam > 0) return ['spam'];
  const intents: Intent[] = [];
  const isComplaint =
    (sentiment === 'negative' && cues.words >= SAYS_SOMETHING) ||
    (cues.complaint > 0 && sentiment !== 'positive') ||
    (rating !== null && rating <= STARS_OF_COMPLAINT);
  if (isComplaint) intents.push('complaint');
  if (cues.questionMarks > 0 || (cues.question > 1 && cues.exclamations === 0))
    intents.push('question');
  const isPraise =
    !isComplaint &&
    sentiment === 'positive' &&
    (cues.positive > 0 || cues.glad > 0 || (rating !== null && rating >= STARS_OF_PRAISE));
  if (isPraise) intents.push('praise');
  if (cues.sales > 0 && !isComplaint) intents.push('sales-chance');
  return intents;
}
