/** Bad data, a broken rule, a value too large: the database says no to the row itself, not to the hour. */
const OF_THE_ROW = /^(22|23|54)/;

/** Whether the database refused what was to be written, so that another row may well be welcome. */
export function isRefusedRow(error: unknown): boolean {
  const { driverError } = error as { driverError?: { code?: unknown } };
  return typeof driverError?.code === 'string' && OF_THE_ROW.test(driverError.code);
}
