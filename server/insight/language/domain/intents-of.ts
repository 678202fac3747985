import type { Intent, Sentiment } from '../contract.js';
import type { Cues } from './cues.js';
import { isComplaint, type SignsOfComplaint } from './signs-of-complaint.js';

const STARS_OF_COMPLAINT = 2;
const STARS_OF_PRAISE = 4;

/** What is known of a text besides its words. */
export interface Told {
  cues: Cues;
  signs: SignsOfComplaint;
  sentiment: Sentiment | null;
  rating: number | null;
  /** Whether it reads like what nobody asked for. */
  looksLikeSpam: boolean;
}

/** What somebody wants; several at once, or nothing that can be named. */
export function intentsOf(told: Told): Intent[] {
  const { cues, signs, sentiment, rating } = told;
  if (cues.spam > 0 || told.looksLikeSpam) return ['spam'];
  const intents: Intent[] = [];
  const complains = rating === null ? isComplaint(signs) : rating <= STARS_OF_COMPLAINT;
  if (complains) intents.push('complaint');
  if (cues.questionMarks > 0 || (cues.question > 1 && cues.exclamations === 0))
    intents.push('question');
  const isPraise =
    !complains &&
    sentiment === 'positive' &&
    (cues.positive > 0 || cues.glad > 0 || (rating !== null && rating >= STARS_OF_PRAISE));
  if (isPraise) intents.push('praise');
  if (cues.sales > 0 && !complains) intents.push('sales-chance');
  return intents;
}
