import { fitMatcher } from './fit-matcher.js';
import { match } from './match.js';
import type { AnswerExamples, Calibration } from './matcher-data.js';

/** A match on a question that was held back, and whether it was right. */
export interface Trial {
  score: number;
  /** How far it stood before the best other. */
  lead: number;
  isRight: boolean;
  /** Whether the most similar example belongs to the same answer. */
  isAgreed: boolean;
  /** The answer that was found. */
  found: string | null;
}

/** Used until there is enough to learn from. */
export const CAREFUL: Calibration = { margin: 1, lead: 1, bias: -1.2 };

/** Where the descent begins. */
const START: Calibration = { margin: 2, lead: 2, bias: -0.6 };

const FOLDS = 3;
/** With so many examples one third says enough. */
const MANY = 4000;
const ENOUGH = 30;
const CANDIDATES = 3;
const RATE = 0.5;
const STEPS = 400;
/** Keeps a handful of trials from being too sure of themselves. */
const MODESTY = 0.002;

/** Holds back a third of the questions each time and asks for them: the best match of each. */
export function tryOut(answers: readonly AnswerExamples[]): { best: Trial[]; all: Trial[] } {
  const best: Trial[] = [];
  const all: Trial[] = [];
  const count = answers.reduce((sum, { examples }) => sum + examples.length, 0);
  for (let fold = 0; fold < (count > MANY ? 1 : FOLDS); fold += 1) {
    const isHeld = (at: number): boolean => at % FOLDS === fold;
    const known = answers
      .map(({ id, examples }) => ({
        id,
        examples: examples.filter(({ importance }, at) => importance < 1 || !isHeld(at)),
      }))
      .filter(({ examples }) => examples.length > 0);
    const data = fitMatcher(known, CAREFUL);
    for (const { id, examples } of answers)
      for (const [at, { text, importance }] of examples.entries()) {
        if (importance < 1 || !isHeld(at)) continue;
        const { best: found, nearest } = match(data, text, CANDIDATES);
        const trials = found.map((one, place): Trial => ({
          score: one.score,
          lead: one.score - (found[place === 0 ? 1 : 0]?.score ?? -1),
          isRight: one.id === id,
          isAgreed: nearest?.id === one.id,
          found: one.id,
        }));
        all.push(...trials);
        if (trials[0]) best.push(trials[0]);
      }
  }
  return { best, all };
}

/** Logistic regression of "was right" on score and lead; gradient descent, deterministic. */
export function calibrate(trials: readonly Trial[]): Calibration {
  if (trials.length < ENOUGH) return CAREFUL;
  let { margin, lead, bias } = START;
  for (let step = 0; step < STEPS; step += 1) {
    let [ofMargin, ofLead, ofBias] = [0, 0, 0];
    for (const trial of trials) {
      const guess = 1 / (1 + Math.exp(-(margin * trial.score + lead * trial.lead + bias)));
      const miss = guess - (trial.isRight ? 1 : 0);
      ofMargin += miss * trial.score;
      ofLead += miss * trial.lead;
      ofBias += miss;
    }
    const rate = (RATE * 4) / trials.length;
    margin -= rate * ofMargin + MODESTY * margin * RATE;
    lead -= rate * ofLead + MODESTY * lead * RATE;
    bias -= rate * ofBias;
  }
  return { margin, lead, bias };
}
