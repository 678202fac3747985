/** The audit log is kept for a year. */
export function auditKeptFrom(now: Date): Date {
  const from = new Date(now);
  from.setUTCFullYear(from.getUTCFullYear() - 1);
  return from;
}
