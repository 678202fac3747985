import { isUuid, type Problem, unprocessable } from '../../../../platform/kernel/index.js';
import type { ActionParameter } from '../contract.js';

const LONGEST_TEXT = 2_000;

const wrong = (parameter: string, detail: string): Problem =>
  unprocessable('rule.parameter', detail, { parameter });

/**
 * What an action was told, by its list of parameters and nothing besides. Throws a Problem 422
 * `rule.parameter` with a sentence that says what to change.
 */
export function checkParameters(
  parameters: readonly ActionParameter[],
  sent: unknown,
): Record<string, string | number> {
  const given: Readonly<Record<string, unknown>> =
    typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  return Object.fromEntries(
    parameters.flatMap((parameter): [string, string | number][] => {
      const value = given[parameter.name];
      if (value === undefined || value === null || value === '') {
        if (parameter.isRequired)
          throw wrong(parameter.name, `Say ${parameter.name} for this action.`);
        return [];
      }
      return [[parameter.name, checked(parameter, value)]];
    }),
  );
}

function checked({ name, kind, options }: ActionParameter, value: unknown): string | number {
  switch (kind) {
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw wrong(name, `${name} is a number.`);
    case 'text':
      if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT)
        return value.trim();
      throw wrong(name, `${name} has 1 to ${LONGEST_TEXT} characters.`);
    case 'choice':
      if (typeof value === 'string' && options?.includes(value)) return value;
      throw wrong(name, `${name} is one of ${options?.join(', ') ?? ''}.`);
    default:
      if (isUuid(value)) return value;
      throw wrong(name, `Choose the ${kind.replace('-', ' ')} again; it is not one of the desk.`);
  }
}
