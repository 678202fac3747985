/** `2026-01-31T10:00:00+0000`, as the Graph API writes times. */
export const graphTime = (iso: string): string => `${iso.slice(0, 19)}+0000`;

/** Whole seconds since 1970, as feed webhooks write times. */
export const unixSeconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);
