import { RE2JS } from 're2js';
import type { Condition, Facts, FactTest } from '../contract.js';
import { phraseFinder } from './find-phrase.js';
import { spacedWords } from './normal-text.js';

/** Whether a condition holds for these facts. */
export type Holds = (facts: Facts) => boolean;

// All rules ask the same facts about the same message: its words are taken apart once.
const spaced = new WeakMap<Facts, string>();

function wordsOf(facts: Facts): string {
  const known = spaced.get(facts);
  if (known !== undefined) return known;
  const words = spacedWords(facts.text ?? '');
  spaced.set(facts, words);
  return words;
}

/** Compiles a checked condition once, to be asked many times. */
export function compileCondition(condition: Condition): Holds {
  if ('all' in condition) {
    const parts = condition.all.map(compileCondition);
    return (facts) => parts.every((holds) => holds(facts));
  }
  if ('any' in condition) {
    const parts = condition.any.map(compileCondition);
    return (facts) => parts.some((holds) => holds(facts));
  }
  return compileTest(condition);
}

function compileTest({ fact, operator, value }: FactTest): Holds {
  switch (operator) {
    case 'contains':
      return compileWords(wordList(value));
    case 'contains-not': {
      const contains = compileWords(wordList(value));
      return (facts) => facts.text !== null && !contains(facts);
    }
    case 'matches':
      return compilePattern(String(value));
    case 'is':
      return (facts) => facts[fact] === value;
    case 'at-least':
      return (facts) => numberOf(facts[fact], (number) => number >= Number(value));
    case 'at-most':
      return (facts) => numberOf(facts[fact], (number) => number <= Number(value));
    case 'any-of':
    case 'none-of':
    case 'all-of':
      return compileList(fact, operator, new Set(wordList(value)));
    case 'known':
      return (facts) => isKnown(facts[fact]);
    case 'unknown':
      return (facts) => !isKnown(facts[fact]);
    default:
      return operator satisfies never;
  }
}

const wordList = (value: FactTest['value']): readonly string[] =>
  typeof value === 'object' ? value : [String(value ?? '')];

function compileWords(phrases: readonly string[]): Holds {
  const finders = phrases.flatMap((phrase) => phraseFinder(phrase) ?? []);
  return (facts) => {
    if (facts.text === null) return false;
    const words = wordsOf(facts);
    return finders.some((finds) => finds(words));
  };
}

function compilePattern(pattern: string): Holds {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return ({ text }) => text !== null && compiled.test(text);
}

function compileList(
  fact: FactTest['fact'],
  operator: 'any-of' | 'none-of' | 'all-of',
  sought: ReadonlySet<string>,
): Holds {
  const isSought = (value: unknown): boolean => sought.has(String(value));
  return (facts) => {
    const value = facts[fact];
    if (value === null) return false;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (operator === 'any-of') return values.some(isSought);
    if (operator === 'none-of') return !values.some(isSought);
    return [...sought].every((one) => values.includes(one));
  };
}

const numberOf = (value: Facts[keyof Facts], test: (number: number) => boolean): boolean =>
  typeof value === 'number' && test(value);

const isKnown = (value: Facts[keyof Facts]): boolean =>
  value !== null && !(Array.isArray(value) && value.length === 0);
