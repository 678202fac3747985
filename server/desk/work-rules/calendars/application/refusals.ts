import { QueryFailedError } from 'typeorm';
import { conflict } from '../../../../platform/kernel/index.js';

const FOREIGN_KEY = '23503';

/** Says in words what the database refuses; two people may always be quicker than a check. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    const { code, constraint } = error.driverError as { code?: unknown; constraint?: unknown };
    if (constraint === 'calendar_name_key')
      throw conflict('calendar.name-taken', 'There is a calendar of this name already.');
    if (code === FOREIGN_KEY) throw inUse('Something');
    throw error;
  }
}

export const inUse = (names: string, extra?: Record<string, unknown>) =>
  conflict(
    'calendar.in-use',
    `${names} counts in this calendar. Choose another one there first.`,
    extra,
  );
