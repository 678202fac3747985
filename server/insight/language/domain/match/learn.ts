import { calibrate, type Trial, tryOut } from './calibrate.js';
import { fitMatcher } from './fit-matcher.js';
import type { AnswerExamples, MatcherData } from './matcher-data.js';

export interface Learned {
  data: MatcherData;
  /** The best match of every question that was held back once: what the figures are made of. */
  trials: Trial[];
}

/** Everything at once: how sure matches are, tried out on questions held back, and the matcher itself. */
export function learn(answers: readonly AnswerExamples[]): Learned {
  const { best, all } = tryOut(answers);
  return { data: fitMatcher(answers, calibrate(all)), trials: best };
}
