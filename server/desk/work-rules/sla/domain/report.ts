export const REPORT_GROUPS = [
  'policy',
  'team',
  'agent',
  'channel',
  'clock',
  'priority',
  'day',
] as const;
export type ReportGroup = (typeof REPORT_GROUPS)[number];

/** What was decided in a period, of one sort. */
export interface Tally {
  met: number;
  late: number;
}

/** Between 0 and 1; null when nothing was decided. */
export const shareOf = ({ met, late }: Tally): number | null =>
  met + late === 0 ? null : met / (met + late);

/** The period of the same length that ends where this one begins. */
export function periodBefore(period: { from: Date; to: Date }): { from: Date; to: Date } {
  const length = period.to.getTime() - period.from.getTime();
  return { from: new Date(period.from.getTime() - length), to: period.from };
}

/** One line of a CSV file; a text that a spreadsheet would take for a formula is made harmless. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  cells.map(cell).join(',');

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
