import { RE2JS } from 're2js';
import { type Problem, unprocessable } from '../../../../platform/kernel/index.js';

const LONGEST = 500;
const LARGEST_PROGRAM = 2_000;
const LARGEST_COUNT = 100;

const wrong = (detail: string): Problem => unprocessable('condition.pattern', detail);

/**
 * A pattern in RE2 syntax that is small enough to be asked of every message. Throws a Problem 422
 * `condition.pattern`. Matching takes time in the length of the text alone, whatever the pattern;
 * the limits keep the factor small.
 */
export function checkPattern(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw wrong('Write the pattern to look for.');
  if (value.length > LONGEST) throw wrong(`A pattern has at most ${LONGEST} characters.`);
  for (const [, ...counts] of value.matchAll(/\{(\d+)(?:,(\d*))?\}/g))
    if (counts.some((count) => Number(count ?? 0) > LARGEST_COUNT))
      throw wrong(`A pattern repeats at most ${LARGEST_COUNT} times, as in {2,${LARGEST_COUNT}}.`);
  if (programSize(value) > LARGEST_PROGRAM)
    throw wrong('This pattern is too large once its repetitions are written out. Make it simpler.');
  return value;
}

function programSize(pattern: string): number {
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).programSize();
  } catch (error) {
    throw wrong(
      `This pattern cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}. Look-arounds and references to groups are not possible.`,
    );
  }
}
