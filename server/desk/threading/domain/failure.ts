/**
 * `passing`: later it may work (connection lost, deadlock, lock time-out, database shutting down);
 * `lasting`: the database refuses it and always will; `unclear`: an error without a code, of a lost
 * connection as well as of a mistake of ours.
 */
export type Failure = 'passing' | 'lasting' | 'unclear';

const PASSING = /^(08|40|53|55|57|58)|^E[A-Z]+$/;
/** How often an unclear failure is given another chance before it is taken for lasting. */
const CHANCES = 5;

/** What may be expected of working in again something that failed with this error. */
export function failureOf(error: unknown): Failure {
  const { driverError, code: own } = error as { driverError?: { code?: unknown }; code?: unknown };
  const code = driverError?.code ?? own;
  if (typeof code !== 'string') return 'unclear';
  return PASSING.test(code) ? 'passing' : 'lasting';
}

export const isWorthAnotherTry = (failure: Failure, attempts: number): boolean =>
  failure === 'passing' || (failure === 'unclear' && attempts < CHANCES);
