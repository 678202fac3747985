const DAY_MS = 86_400_000;
/** So long a first answer is taken. */
const ASKED_DAYS = 30;

/** `closed`: it was answered, and may not be changed any more. */
export type AnswerState = 'open' | 'changeable' | 'closed' | 'expired';

/** What the page of a link can still do: an answer can be changed for a day. */
export function answerState(
  { askedAt, answeredAt }: { askedAt: Date; answeredAt: Date | null },
  now: Date,
): AnswerState {
  if (answeredAt) return now.getTime() - answeredAt.getTime() < DAY_MS ? 'changeable' : 'closed';
  return now.getTime() - askedAt.getTime() < ASKED_DAYS * DAY_MS ? 'open' : 'expired';
}
