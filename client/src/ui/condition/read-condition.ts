import type { Condition, FactTest } from './condition';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTest = (value: Record<string, unknown>): value is Record<string, unknown> & FactTest =>
  typeof value.fact === 'string' && typeof value.operator === 'string';

/** A condition as the server keeps it; what cannot be read asks nothing. */
export function readCondition(value: unknown): Condition {
  if (isObject(value)) {
    if (Array.isArray(value.all)) return { all: value.all.map(readCondition) };
    if (Array.isArray(value.any)) return { any: value.any.map(readCondition) };
    if (isTest(value)) return value;
  }
  return { all: [] };
}
