export interface AuditPosition {
  at: string;
  id: string;
}

/** The place in the log that a page mark names; null for a mark that somebody made up. */
export function auditPosition([at, id]: readonly unknown[]): AuditPosition | null {
  if (typeof at !== 'string' || typeof id !== 'string') return null;
  return Number.isNaN(Date.parse(at)) || !/^\d{1,18}$/.test(id)
    ? null
    : { at: new Date(at).toISOString(), id };
}
