import {
  type Condition,
  type FactInfo,
  type FactTest,
  type Group,
  groupOf,
  isGroup,
  modeOf,
  type Operator,
  partsOf,
  type TestValue,
} from './condition';

/** A single test is shown as a group of one, so that more can join it. */
export const asGroup = (condition: Condition): Group =>
  isGroup(condition) ? condition : { all: [condition] };

export const withPart = (group: Group, index: number, part: Condition): Group =>
  groupOf(
    modeOf(group),
    partsOf(group).map((known, at) => (at === index ? part : known)),
  );

export const withoutPart = (group: Group, index: number): Group =>
  groupOf(
    modeOf(group),
    partsOf(group).filter((_, at) => at !== index),
  );

export const withNewPart = (group: Group, part: Condition): Group =>
  groupOf(modeOf(group), [...partsOf(group), part]);

/** What stands behind an operator at first; undefined where nothing does. */
export function firstValue(operator: Operator, fact: FactInfo): TestValue | undefined {
  switch (operator) {
    case 'known':
    case 'unknown':
      return undefined;
    case 'is':
      return true;
    case 'at-least':
    case 'at-most':
      return fact.name === 'rating' ? 3 : fact.name === 'priority' ? 2 : 1;
    case 'matches':
      return '';
    default:
      return [];
  }
}

export const newTest = (fact: FactInfo): FactTest =>
  withOperator({ fact: fact.name, operator: fact.operators[0] ?? 'known' }, fact);

/** Keeps the value where it still means something behind the new operator. */
export function withOperator(
  test: FactTest,
  fact: FactInfo,
  operator: Operator = test.operator,
): FactTest {
  const first = firstValue(operator, fact);
  if (first === undefined) return { fact: fact.name, operator };
  const fits =
    test.fact === fact.name &&
    typeof test.value === typeof first &&
    Array.isArray(test.value) === Array.isArray(first);
  return { fact: fact.name, operator, value: fits ? test.value : first };
}
