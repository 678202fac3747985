import { type Episode, episodesOf, type Look } from './episodes.js';
import { betaBinomialTail } from './probability.js';
import { type Quarter, QUARTER_MS, type WeekCourse } from './week-course.js';

/** Looks back over 1, 3 and 6 hours; a sudden turn shows in the first, a slow one in the last. */
const WINDOWS = [4, 12, 24];
/** Many looks a week, so each may err but rarely; measured on simulated months. */
const RARE = 1e-4;
const CALM_ABOVE = 0.05;
const LEAST_NEGATIVES = 6;

/** Finds times in which far more of what is written is negative than usual, by a beta-binomial tail. */
export function watchNegatives(quarters: readonly Quarter[], { negative }: WeekCourse): Episode[] {
  const usual = negative.a / (negative.a + negative.b);
  const looks = quarters.map(({ at }, end): Look => {
    const found = WINDOWS.map((length) => {
      const { total, negatives } = over(quarters, end, length);
      const isMore = negatives >= LEAST_NEGATIVES && negatives > total * usual;
      const p = isMore ? betaBinomialTail(negatives, total, negative.a, negative.b) : 1;
      const began = at - (length - 1) * QUARTER_MS;
      return { began, observed: negatives, expected: total * usual, p };
    });
    const best = found.reduce((one, other) => (other.p < one.p ? other : one));
    const isAlarm = best.p <= RARE;
    return { at, alarm: isAlarm ? best : null, isCalm: best.p > CALM_ABOVE };
  });
  return episodesOf(looks);
}

function over(
  quarters: readonly Quarter[],
  end: number,
  length: number,
): { total: number; negatives: number } {
  const sum = { total: 0, negatives: 0 };
  for (let i = Math.max(0, end - length + 1); i <= end; i += 1) {
    sum.total += quarters[i]?.total ?? 0;
    sum.negatives += quarters[i]?.negatives ?? 0;
  }
  return sum;
}
