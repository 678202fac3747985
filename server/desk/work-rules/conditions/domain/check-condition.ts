import { unprocessable, type Problem } from '../../../../platform/kernel/index.js';
import type { Condition, FactTest, Operator } from '../contract.js';
import { checkPattern } from './check-pattern.js';
import { phraseFinder } from './find-phrase.js';
import { FACT_TABLE, isFactName, VALUE_OF } from './operators.js';

const DEEPEST = 8;
const MOST_TESTS = 200;
const MOST_VALUES = 200;
const LONGEST_VALUE = 200;

const wrong = (detail: string): Problem => unprocessable('condition.invalid', detail);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A condition as somebody sent it, with nothing in it that is not known. Throws a Problem 422
 * `condition.invalid` with a sentence that says what to change.
 */
export function checkCondition(sent: unknown): Condition {
  let tests = 0;
  const check = (value: unknown, depth: number): Condition => {
    if (depth > DEEPEST)
      throw wrong(`Conditions nest at most ${DEEPEST} levels deep. Take one level out.`);
    if (!isObject(value)) throw wrong('A condition is a group or a test of a fact.');
    const group = 'all' in value ? 'all' : 'any' in value ? 'any' : undefined;
    if (!group) {
      tests += 1;
      if (tests > MOST_TESTS)
        throw wrong(`A condition asks at most ${MOST_TESTS} things. Split it into several rules.`);
      return checkTest(value);
    }
    const parts = value[group];
    if (!Array.isArray(parts)) throw wrong(`"${group}" must be a list of conditions.`);
    if (Object.keys(value).length > 1) throw wrong('A group holds either "all" or "any".');
    const checked = parts.map((part: unknown) => check(part, depth + 1));
    return group === 'all' ? { all: checked } : { any: checked };
  };
  return check(sent, 1);
}

function checkTest({ fact, operator, value }: Record<string, unknown>): FactTest {
  if (!isFactName(fact)) throw wrong(`"${String(fact)}" is not a fact that can be asked.`);
  const known = FACT_TABLE[fact].operators.find((one) => one === operator);
  if (!known)
    throw wrong(
      `"${String(operator)}" cannot be asked of ${fact}; these can: ${FACT_TABLE[fact].operators.join(', ')}.`,
    );
  const checked = checkValue(fact, known, value);
  return checked === undefined
    ? { fact, operator: known }
    : { fact, operator: known, value: checked };
}

function checkValue(fact: string, operator: Operator, value: unknown): FactTest['value'] {
  switch (VALUE_OF[operator]) {
    case 'nothing':
      return undefined;
    case 'truth':
      if (typeof value !== 'boolean') throw wrong(`Say yes or no for ${fact}.`);
      return value;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(`${fact} is compared with a number.`);
      return value;
    case 'pattern':
      return checkPattern(value);
    case 'list':
      return listOf(fact, value);
    case 'words':
      return listOf(fact, typeof value === 'string' ? [value] : value).map((phrase) => {
        if (!phraseFinder(phrase))
          throw wrong(`"${phrase}" has no letter or digit, so it would never be found.`);
        return phrase;
      });
  }
}

function listOf(fact: string, value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0)
    throw wrong(`Name at least one value for ${fact}.`);
  if (value.length > MOST_VALUES) throw wrong(`Name at most ${MOST_VALUES} values for ${fact}.`);
  return value.map((one: unknown) => {
    const text = typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
    if (text === '' || text.length > LONGEST_VALUE)
      throw wrong(`Each value for ${fact} has 1 to ${LONGEST_VALUE} characters.`);
    return text;
  });
}
