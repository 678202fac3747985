import { type Episode, episodesOf, type Look } from './episodes.js';
import { negativeBinomialTail } from './probability.js';
import { HOUR_MS, type Quarter, QUARTER_MS, type WeekCourse } from './week-course.js';

/** The growth that the sum looks for; what is larger is found sooner. */
const GROWTH = 2.5;
/** How much must speak for growth, as a log-likelihood; measured on simulated months. */
const ENOUGH = 7;
/** And no chance larger than this may explain it. */
const RARE = 0.0005;
/** Fewer messages never make a surge. */
const LEAST = 6;
/** Below so many times what is expected in the last two hours it is calm again. */
const CALM_BELOW = 1.5;
const CALM_WINDOW = 8;
/** What makes an hour unusual is the same in its four quarters: each is as unsteady as the whole. */
const QUARTERS = 4;
/** What is hardly ever written about still has some course. */
const LOWEST_RATE = 0.05;

/**
 * Finds surges of volume: a CUSUM of negative-binomial likelihood ratios against the course of the
 * week, confirmed by the tail since the sum left zero. Quarters are in order and without gaps.
 */
export function watchVolume(
  quarters: readonly Quarter[],
  course: WeekCourse,
  hourOfWeek: (at: number) => number,
): Episode[] {
  const expected = quarters.map(
    ({ at }) => (Math.max(LOWEST_RATE, course.rates[hourOfWeek(at)] ?? 0) * QUARTER_MS) / HOUR_MS,
  );
  const looks: Look[] = [];
  let sum = 0;
  let since = { at: 0, observed: 0, expected: 0 };
  quarters.forEach(({ at, total }, i) => {
    const mean = expected[i] ?? 0;
    if (sum === 0) since = { at, observed: 0, expected: 0 };
    since = {
      ...since,
      observed: since.observed + total,
      expected: since.expected + mean,
    };
    sum = Math.max(0, sum + gainOf(total, mean, course.size / QUARTERS));
    const p = sum >= ENOUGH ? tailOf(since, course) : 1;
    const isAlarm = p <= RARE && since.observed >= LEAST;
    looks.push({
      at,
      alarm: isAlarm
        ? { began: since.at, observed: since.observed, expected: since.expected, p }
        : null,
      isCalm: isCalm(quarters, expected, i),
    });
    // What has been told of is not told of again: the sum begins anew and shows what still comes.
    if (isAlarm) sum = 0;
  });
  return episodesOf(looks);
}

/** How much more likely the count is with growth than without, as a logarithm. */
function gainOf(count: number, mean: number, size: number): number {
  const shrunk = Math.log((size + mean) / (size + GROWTH * mean));
  return size * shrunk + count * (Math.log(GROWTH) + shrunk);
}

const tailOf = (
  { observed, expected }: { observed: number; expected: number },
  { size }: WeekCourse,
): number => negativeBinomialTail(observed, expected, size);

function isCalm(quarters: readonly Quarter[], expected: readonly number[], end: number): boolean {
  let seen = 0;
  let usual = 0;
  for (let i = Math.max(0, end - CALM_WINDOW + 1); i <= end; i += 1) {
    seen += quarters[i]?.total ?? 0;
    usual += expected[i] ?? 0;
  }
  return seen <= CALM_BELOW * usual + 1;
}
