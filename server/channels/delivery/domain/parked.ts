/** Due time of a reply about which nothing more happens by itself. */
export const PARKED = new Date(Date.UTC(9999, 11, 31));

export const isParked = (dueAt: Date): boolean => dueAt >= PARKED;
