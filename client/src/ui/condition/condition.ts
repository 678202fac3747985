import type texts from '../../i18n/conditions/en';

export type FactName = keyof typeof texts.fact;
export type Operator = keyof typeof texts.operator;

/** What can be asked of one fact. */
export interface FactInfo {
  name: FactName;
  type: 'text' | 'number' | 'choice' | 'choices' | 'flag';
  operators: readonly Operator[];
  /** Values that are words of the desk. */
  words: readonly string[];
  /** Values that are things with names. */
  options: readonly { value: string; name: string }[];
}

export type TestValue = string | number | boolean | readonly string[];

export interface FactTest {
  fact: FactName;
  operator: Operator;
  value?: TestValue;
}

export type Group = { all: readonly Condition[] } | { any: readonly Condition[] };
export type Condition = Group | FactTest;

export const isGroup = (condition: Condition): condition is Group => !('fact' in condition);

export const partsOf = (group: Group): readonly Condition[] =>
  'all' in group ? group.all : group.any;

export type Mode = 'all' | 'any';

export const modeOf = (group: Group): Mode => ('all' in group ? 'all' : 'any');

export const groupOf = (mode: Mode, parts: readonly Condition[]): Group =>
  mode === 'all' ? { all: parts } : { any: parts };
