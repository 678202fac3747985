/**
 * When an answer to somebody's request is due: a month after it came (GDPR, article 12 (3)), on the
 * same day of the next month, or on its last day where that month is shorter.
 */
export function legalMonthAfter(askedAt: Date): Date {
  const due = new Date(askedAt);
  due.setUTCDate(1);
  due.setUTCMonth(due.getUTCMonth() + 1);
  const lastDay = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
  due.setUTCDate(Math.min(askedAt.getUTCDate(), lastDay));
  return due;
}
