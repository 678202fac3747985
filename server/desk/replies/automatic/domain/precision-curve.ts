/** A question whose answer is known, as if it had been new. */
export interface Tried {
  answerId: string | null;
  confidence: number;
  isRight: boolean;
  isAgreed: boolean;
}

export interface CurvePoint {
  /** The confidence from which on an answer would have been sent. */
  confidence: number;
  sent: number;
  right: number;
  /** Share of those sent that were right; null when none would have been sent. */
  precision: number | null;
  /** Share of all questions that would have been answered. */
  coverage: number;
}

const STEPS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.99, 0.995];

const isAnswer = ({ answerId, isAgreed }: Tried): boolean => answerId !== null && isAgreed;

export function pointAt(tried: readonly Tried[], confidence: number): CurvePoint {
  const sent = tried.filter((one) => isAnswer(one) && one.confidence >= confidence);
  const right = sent.filter(({ isRight }) => isRight).length;
  return {
    confidence,
    sent: sent.length,
    right,
    precision: sent.length === 0 ? null : right / sent.length,
    coverage: tried.length === 0 ? 0 : sent.length / tried.length,
  };
}

/** What would have happened at each confidence, so that one can be chosen. */
export const precisionCurve = (tried: readonly Tried[]): CurvePoint[] =>
  STEPS.map((confidence) => pointAt(tried, confidence));

/** By answer: what would have happened at this confidence. */
export function precisionByAnswer(
  tried: readonly Tried[],
  confidence: number,
): ReadonlyMap<string, CurvePoint> {
  const byAnswer = new Map<string, Tried[]>();
  for (const one of tried)
    if (one.answerId !== null)
      byAnswer.set(one.answerId, [...(byAnswer.get(one.answerId) ?? []), one]);
  return new Map([...byAnswer].map(([id, own]) => [id, pointAt(own, confidence)]));
}
